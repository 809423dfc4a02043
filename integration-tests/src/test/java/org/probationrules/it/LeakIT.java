package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs and bundles come and go, and leave nothing behind: in a Java machine of its own, with little memory. */
class LeakIT {

    private static final int MINUTES = 20;

    @TempDir
    private Path temporary;

    @Test
    void reloadsAndUpdatesLeaveNothingBehind() throws Exception {
        Path out = temporary.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:MaxMetaspaceSize=256m",
                // What is only softly held is let go of at once: caches of the platform hold classes so.
                "-XX:SoftRefLRUPolicyMSPerMB=0", "-cp", System.getProperty("java.class.path")));
        Stream.of("plugin.jar", "standalone.jar", "containers.directory")
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(ComingAndGoing.class.getName(), temporary.resolve("packs").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> "not done after " + MINUTES + " minutes");
        String said = Files.readString(out);
        System.out.print(said);
        assertEquals(0, process.exitValue(), said);
    }
}
