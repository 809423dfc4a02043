package org.probationrules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What an attack would change if it got through: files, connections, and the state of the platform. */
final class Canaries implements AutoCloseable {

    private static final String DONE = "attack.done";
    private static final String VICTIM = "attack.victim";
    private static final Locale LANGUAGE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private final Path folder;
    private final ServerSocket server;
    private final Set<Thread> before = new HashSet<>();
    private final AtomicInteger connections = new AtomicInteger();

    Canaries(Path folder) throws IOException {
        this.folder = folder;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        System.setProperty("attack.dir", folder.toString());
        System.setProperty("attack.port", Integer.toString(server.getLocalPort()));
        Thread accepting = new Thread(this::accept, "canary");
        accepting.setDaemon(true);
        accepting.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Puts everything as it was before. */
    void reset() {
        System.clearProperty(DONE);
        System.setProperty(VICTIM, "alive");
        Locale.setDefault(LANGUAGE);
        TimeZone.setDefault(ZONE);
        Thread.interrupted();
        connections.set(0);
        before.clear();
        before.addAll(Thread.getAllStackTraces().keySet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.writeString(folder.resolve("victim"), "alive");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was changed since. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        note(changes, System.getProperty(DONE) != null, "a property was set");
        note(changes, !"alive".equals(System.getProperty(VICTIM)), "a property was taken away");
        note(changes, !Locale.getDefault().equals(LANGUAGE), "the language was changed");
        note(changes, !TimeZone.getDefault().equals(ZONE), "the time zone was changed");
        note(changes, Thread.interrupted(), "the thread was disturbed");
        note(changes, connections.get() > 0, "there was a connection");
        note(changes, !Files.exists(folder.resolve("victim")), "a file was deleted");
        note(changes, Thread.getAllStackTraces().keySet().stream().anyMatch(it ->
                        it.getName().startsWith("attack") && !before.contains(it)),
                "a thread was started");
        try (Stream<Path> files = Files.list(folder)) {
            note(changes, files.anyMatch(file -> !file.endsWith("victim")), "a file was made");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static void note(List<String> changes, boolean changed, String what) {
        if (changed) {
            changes.add(what);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
