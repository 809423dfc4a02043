package org.probationrules.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A Java machine that measures one cell and ends: no cell finds code that was compiled for another. */
public final class CellProcess {

    private static final String RESULT = "measured: ";
    private static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx1g");

    private CellProcess() {}

    /** Measures the cell with the id that is the only argument. */
    public static void main(String[] arguments) {
        Cell cell = Cells.chosen("^" + Pattern.quote(arguments[0]) + "$").get(0);
        System.out.println(RESULT + Meter.measure(cell.work().get(), Effort.FULL).write());
        System.exit(0);
    }

    /** Starts such a machine and waits for it. */
    static Timing measure(Cell cell) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java");
        builder.command().addAll(OPTIONS);
        builder.command().addAll(List.of(
                "-classpath", System.getProperty("java.class.path"), CellProcess.class.getName(), cell.id()));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String result = "";
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(RESULT)) {
                    result = line.substring(RESULT.length());
                }
            }
        }
        if (process.waitFor() != 0 || result.isEmpty()) {
            throw new IllegalStateException(cell.id() + " could not be measured");
        }
        return Timing.read(result);
    }
}
