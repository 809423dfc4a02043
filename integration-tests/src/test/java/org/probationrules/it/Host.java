package org.probationrules.it;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.probationrules.it.host.HostActivator;

/**
 * A small host: a bundle that sees the plugin's exported packages and nothing else of it.
 *
 * <p>The calls are made inside the framework, by {@link HostActivator}. Test and bundle do not share the plugin's
 * classes, so requests and answers travel as strings.
 */
public final class Host {

    private final Bundle bundle;

    Host(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Lists the packs: their ids, separated by commas. */
    public String packs() {
        return call(Map.of("call", "packs"));
    }

    /** Has a dossier judged, and returns the assessment in JSON. */
    public String assess(String hook, LocalDate asOf, String dossier) {
        return call(Map.of("call", "assess", "hook", hook, "asOf", asOf.toString(), "dossier", dossier));
    }

    /** Tells how the packs stand, each on lines of its own. */
    public String states() {
        return call(Map.of("call", "states"));
    }

    /** Has the directory of packs looked at, and tells how the packs stand then. */
    public String reload() {
        return call(Map.of("call", "reload"));
    }

    /** Says whether the host finds the plugin. */
    public boolean findsPlugin() {
        return Boolean.parseBoolean(call(Map.of("call", "findsPlugin")));
    }

    /** The host as a bundle. */
    public Bundle bundle() {
        return bundle;
    }

    private String call(Map<String, String> request) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = bundle.getRegisteredServices()[0];
        @SuppressWarnings("unchecked")
        Function<Map<String, String>, String> service =
                (Function<Map<String, String>, String>) context.getService(reference);
        return service.apply(request);
    }

    static byte[] jar(String pluginVersions) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "host-" + Integer.toHexString(pluginVersions.hashCode()));
        headers.putValue(Constants.BUNDLE_ACTIVATOR, HostActivator.class.getName());
        headers.putValue(Constants.IMPORT_PACKAGE, """
                org.osgi.framework;version="[1.8,2)",\
                org.probationrules.spi;version="[1.0,2)";bundle-version="%1$s",\
                org.probationrules.facts;version="[1.0,2)";bundle-version="%1$s"\
                """.formatted(pluginVersions));
        return Jars.of(manifest, HostActivator.class);
    }
}
