package org.probationrules.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The entry point of the standalone jar: an OSGi framework around the very bundle that a host installs.
 *
 * <p>The command line runs inside the framework, in a bundle of its own. It meets the plugin as any host does, through
 * the exported packages.
 */
public final class Main {

    private static final String PLUGIN = "org.probationrules.spi.RulesPlugin";
    private static final String BENCH = "org.probationrules.spi.bench.RuleBench";
    private static final String COMMAND_LINE = "probation-rules-cli.jar";
    private static final String COMMAND_LINE_CLASS = "org.probationrules.cli.Cli";
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function.jar",
            "org.osgi.util.promise.jar",
            "org.osgi.service.component.jar",
            "org.apache.felix.scr.jar",
            "probation-rules.jar",
            COMMAND_LINE);

    /** The exit code of a program that failed for a reason of its own, as in {@code sysexits.h}. */
    private static final int SOFTWARE_ERROR = 70;

    private final Framework framework;

    private Main(Framework framework) {
        this.framework = framework;
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        // Frameworks like to print; standard output is for the answer alone.
        PrintStream answer = System.out;
        System.setOut(System.err);
        int code;
        try {
            code = run(args, answer);
        } catch (Exception | LinkageError e) {
            System.err.println("The command could not be run: " + (e.getMessage() == null ? e : e.getMessage()));
            code = SOFTWARE_ERROR;
        }
        answer.flush();
        System.exit(code);
    }

    private static int run(String[] args, PrintStream answer) throws Exception {
        Path cache = Files.createTempDirectory("probation-rules-");
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, cache.toString(),
                // The bundles log through the launcher's class path.
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.slf4j;version=2.0",
                // The plugin says in a line why it did not start; Declarative Services would add stack traces.
                "ds.loglevel", "0"));
        // Also reached by an interrupt from the keyboard.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(framework, cache)));
        framework.start();
        return new Main(framework).command(args, answer);
    }

    private int command(String[] args, PrintStream answer) throws Exception {
        BundleContext context = framework.getBundleContext();
        Bundle commandLine = null;
        for (String name : BUNDLES) {
            try (InputStream content = Main.class.getResourceAsStream("/bundles/" + name)) {
                Bundle bundle = context.installBundle(name, content);
                commandLine = name.equals(COMMAND_LINE) ? bundle : commandLine;
            }
        }
        // Help needs no rules: the plugin is started when the command line asks for it.
        Supplier<Object> plugin = () -> service(PLUGIN);
        Supplier<Object> bench = () -> service(BENCH);
        try {
            return (int) commandLine.loadClass(COMMAND_LINE_CLASS)
                    .getMethod("run", String[].class, Supplier.class, Supplier.class, InputStream.class,
                            PrintStream.class, PrintStream.class)
                    .invoke(null, args, plugin, bench, System.in, answer, System.err);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    /** A service of the plugin, which is started by the first call. */
    private Object service(String name) {
        BundleContext context = framework.getBundleContext();
        try {
            for (Bundle bundle : context.getBundles()) {
                bundle.start();
            }
        } catch (BundleException e) {
            throw new IllegalStateException("The rules plugin did not start: " + e.getMessage(), e);
        }
        ServiceReference<?> reference = context.getServiceReference(name);
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("The rules plugin did not start; the message above says why.");
        }
        return service;
    }

    private static void cleanUp(Framework framework, Path cache) {
        try {
            framework.stop();
            framework.waitForStop(5_000);
        } catch (BundleException e) {
            System.err.println("The framework did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Temporary files stay behind in " + cache + ": " + e.getMessage());
        }
    }
}
