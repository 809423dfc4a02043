package org.probationrules.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A Java machine that measures something and ends: nothing finds code that was compiled for something else. */
final class OwnMachine {

    private static final String RESULT = "measured: ";
    private static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx1g");

    private OwnMachine() {}

    /** Says in such a machine what was measured. */
    static void tell(Timing timing) {
        System.out.println(RESULT + timing.write());
    }

    /** Starts such a machine and waits for all that it tells. */
    static List<Timing> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(java());
        builder.command().addAll(OPTIONS);
        builder.command().addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Timing> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(RESULT)) {
                    told.add(Timing.read(line.substring(RESULT.length())));
                }
            }
        }
        if (process.waitFor() != 0 || told.isEmpty()) {
            throw new IllegalStateException(main.getSimpleName() + " " + List.of(arguments) + " could not be measured");
        }
        return told;
    }

    /** The command that starts Java as it runs here. */
    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }
}
