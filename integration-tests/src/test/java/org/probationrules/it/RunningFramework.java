package org.probationrules.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A framework that runs inside the test, with Declarative Services and logging, waiting for bundles.
 *
 * <pre>{@code
 * try (RunningFramework framework = RunningFramework.start(Container.FELIX)) {
 *     framework.installPlugin().start();
 *     Host host = framework.installHost();
 *     host.packs();
 * }
 * }</pre>
 *
 * <p>Bundles see the JDK, the OSGi interfaces, SLF4J and each other; nothing of the test's class path.
 */
public final class RunningFramework implements AutoCloseable {

    /** The interface that the plugin registers. */
    public static final String PLUGIN = "org.probationrules.spi.RulesPlugin";

    private final Framework framework;
    private final Path cache;

    private RunningFramework(Framework framework, Path cache) {
        this.framework = framework;
        this.cache = cache;
    }

    /** Starts a framework with an empty cache, and Declarative Services in it. */
    public static RunningFramework start(Container container) throws BundleException {
        return start(container, Map.of());
    }

    /** As {@link #start(Container)}, with further framework properties. */
    public static RunningFramework start(Container container, Map<String, String> properties) throws BundleException {
        return start(container, properties, List.of());
    }

    /** As {@link #start(Container)}, with a Configuration Admin beside Declarative Services. */
    public static RunningFramework startConfigurable(Container container) throws BundleException {
        return start(container, Map.of(), List.of(Jars.containers().resolve("configadmin.jar")));
    }

    private static RunningFramework start(Container container, Map<String, String> properties, List<Path> more)
            throws BundleException {
        try {
            Path cache = Files.createTempDirectory(Jars.containers(), "cache-");
            Map<String, String> configuration = new HashMap<>(Map.of(
                    Constants.FRAMEWORK_STORAGE, cache.toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.slf4j;version=2.0",
                    // Of the frameworks' own conveniences: two of them cannot share the handlers of a Java machine,
                    // and Equinox would look for missing classes where a strict framework does not.
                    "felix.service.urlhandlers", "false",
                    "osgi.compatibility.bootdelegation", "false"));
            configuration.putAll(properties);
            Framework framework = container.factory().newFramework(configuration);
            framework.start();
            RunningFramework running = new RunningFramework(framework, cache);
            // All before any starts: Declarative Services sees a Configuration Admin only if it is there by then.
            List<Bundle> services = running.installAll(Jars.containers().resolve("bundles"));
            for (Path jar : more) {
                services.add(running.install(jar));
            }
            for (Bundle bundle : services) {
                bundle.start();
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The context of the system bundle. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs the plugin that the build made; it is not started. */
    public Bundle installPlugin() throws BundleException {
        return install(Jars.plugin());
    }

    /** Installs a jar; it is not started. */
    public Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    /** Installs and starts a host that uses whatever plugin the framework wires it to. */
    public Host installHost() throws BundleException {
        return installHost("[0,99)");
    }

    /** Installs and starts a host that takes the plugin's packages only from a bundle whose version is in the range. */
    public Host installHost(String pluginVersions) throws BundleException {
        byte[] jar = Host.jar(pluginVersions);
        Bundle bundle = context().installBundle("host " + pluginVersions, new ByteArrayInputStream(jar));
        bundle.start();
        return new Host(bundle);
    }

    /** Replaces the content of a bundle by a jar, and lets its users be wired anew. */
    public void update(Bundle bundle, Path jar) throws BundleException {
        try (InputStream content = Files.newInputStream(jar)) {
            bundle.update(content);
            refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of what was updated or uninstalled, and waits until that is done. */
    public void refresh() {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
        try {
            if (!refreshed.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the framework was not refreshed in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sets the configuration of a component, as an administrator does. */
    public void configure(String pid, Map<String, String> configuration) throws Exception {
        ServiceReference<?> reference = context().getServiceReference("org.osgi.service.cm.ConfigurationAdmin");
        Object admin = context().getService(reference);
        // By reflection: the interface is inside the framework, not on the class path of the test.
        Object target = admin.getClass()
                .getMethod("getConfiguration", String.class, String.class)
                .invoke(admin, pid, null);
        target.getClass().getMethod("update", Dictionary.class).invoke(target, new Hashtable<>(configuration));
    }

    /** Whether a plugin is registered whose properties match. Its configuration is among them. */
    public boolean hasPlugin(String filter) {
        try {
            return context().getAllServiceReferences(PLUGIN, filter) != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the bundles that offer a plugin, whatever its version, ordered by their ids. */
    public List<Bundle> pluginProviders() throws Exception {
        ServiceReference<?>[] references = context().getAllServiceReferences(PLUGIN, null);
        return references == null
                ? List.of()
                : Stream.of(references).map(ServiceReference::getBundle).sorted().toList();
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Bundle> installAll(Path directory) throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        try (Stream<Path> jars = Files.list(directory)) {
            for (Path jar : jars.sorted().toList()) {
                installed.add(install(jar));
            }
        }
        return installed;
    }
}
