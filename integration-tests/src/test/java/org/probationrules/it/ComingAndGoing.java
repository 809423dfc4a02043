package org.probationrules.it;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import com.sun.management.UnixOperatingSystemMXBean;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Reloads packs and updates the bundle many times, and ends with 1 if something grows by it. */
final class ComingAndGoing {

    private static final String PID = "org.probationrules.osgi.RulesPluginComponent";
    private static final String RULE = "GRT-001";
    private static final int RELOADS = 300;
    private static final int UPDATES = 50;
    /** What may be more at the end than after the first third: caches fill, and the compiler of the machine goes on. */
    private static final double GROWTH = 1.10;

    /** What is held of what a program could leave behind. */
    private record Held(long metaspaceKilobytes, long classes, int threads, long files) {

        static Held now() throws InterruptedException {
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(100);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed() / 1024)
                    .sum();
            return new Held(
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                            ? unix.getOpenFileDescriptorCount()
                            : 0);
        }

        boolean isMoreThan(Held before) {
            return metaspaceKilobytes > before.metaspaceKilobytes * GROWTH
                    || classes > before.classes * GROWTH
                    || threads > before.threads + 1
                    || files > before.files + 2;
        }
    }

    private ComingAndGoing() {}

    public static void main(String[] args) throws Exception {
        Path directory = Files.createDirectories(Path.of(args[0]));
        PackCopy pack = PackCopy.of("grants", directory, file ->
                file.startsWith(RULE) || file.equals("pack.yaml") || file.equals("parameters.yaml"));
        String rule = RULE + "-" + ruleFolder(pack);
        boolean leaks;
        try (RunningFramework framework = RunningFramework.startConfigurable(Container.FELIX)) {
            Bundle plugin = framework.installPlugin();
            plugin.start();
            Host host = framework.installHost();
            // Seldom enough: every look here is one that is asked for.
            framework.configure(PID, Map.of("packs.directory", directory.toString(), "packs.interval", "3600000"));
            awaitPacks(host, directory);
            leaks = reloads(pack, rule, host) | updates(framework, plugin, pack, rule);
        }
        System.exit(leaks ? 1 : 0);
    }

    /** A service is registered anew whenever it is configured. */
    private static void awaitPacks(Host host, Path directory) throws InterruptedException {
        while (!host.findsPlugin() || !host.reload().contains(directory.toString())) {
            Thread.sleep(20);
        }
    }

    private static String ruleFolder(PackCopy pack) throws Exception {
        try (var folders = Files.list(pack.folder())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(RULE + "-"))
                    .findFirst()
                    .orElseThrow()
                    .substring(RULE.length() + 1);
        }
    }

    private static boolean reloads(PackCopy pack, String rule, Host host) throws Exception {
        Held early = null;
        for (int i = 1; i <= RELOADS; i++) {
            reload(pack, rule, host, i);
            if (i == RELOADS / 3) {
                early = Held.now();
            }
        }
        return compare("reloads", RELOADS, early, Held.now());
    }

    private static void reload(PackCopy pack, String rule, Host host, int number) throws Exception {
        pack.edit(rule + "/rule.drl",
                text -> text.replaceAll("// edit \\d+\n", "").replaceFirst("when\n", "when\n// edit " + number + "\n"));
        String before = host.states();
        String after = host.reload();
        if (after.equals(before) || !after.contains("problems=[]")) {
            throw new IllegalStateException("reload " + number + " did nothing: " + after);
        }
        host.assess("opportunity.publish", LocalDate.of(2026, 11, 22), "{}");
    }

    private static boolean updates(RunningFramework framework, Bundle plugin, PackCopy pack, String rule) throws Exception {
        Held early = null;
        WeakReference<ClassLoader> first = new WeakReference<>(plugin.adapt(BundleWiring.class).getClassLoader());
        for (int i = 1; i <= UPDATES; i++) {
            framework.update(plugin, Jars.plugin());
            Host host = framework.installHost();
            awaitPacks(host, pack.folder());
            reload(pack, rule, host, RELOADS + i);
            host.bundle().uninstall();
            if (i == UPDATES / 3) {
                early = Held.now();
            }
        }
        Held late = Held.now();
        boolean collected = first.get() == null;
        System.out.println("the class loader of the first bundle is " + (collected ? "collected" : "still held"));
        return compare("updates", UPDATES, early, late) | !collected;
    }

    private static boolean compare(String what, int times, Held early, Held late) {
        boolean more = late.isMoreThan(early);
        System.out.printf("after %d %s: %s; after a third of them: %s%s%n", times, what, late, early, more ? ": IT GROWS" : "");
        return more;
    }
}
