package org.probationrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where, when and with what was measured: figures are worth nothing without. */
final class Circumstances {

    private Circumstances() {}

    /** Each circumstance by its name. */
    static Map<String, Object> now(Options options) {
        Map<String, Object> circumstances = new LinkedHashMap<>();
        circumstances.put("date", LocalDate.now().toString());
        circumstances.put("machine", "%s, %d processors, %s %s".formatted(
                processor(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch")));
        circumstances.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        circumstances.put("versions", options.versions());
        circumstances.put("command", options.command());
        return circumstances;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor");
        } catch (IOException e) {
            return "processor";
        }
    }
}
