package org.probationrules.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help and exit.")
    private boolean help;

    /** Looked for before anything else is understood, see {@link Cli}; stands here so that help shows it. */
    @Option(names = "--debug", description = "If something breaks that should not, print its details.")
    private boolean debug;
}
