package org.probationrules.cli;

import picocli.CommandLine.Option;

/** The options of the commands that answer with a report: text for people, JSON for programs. */
final class BenchOptions {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private String format = "text";

    boolean isJson() {
        return Arguments.format(format).equals("json");
    }
}
