package org.probationrules.it.host;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;
import org.probationrules.spi.PackState;
import org.probationrules.spi.RulesPlugin;

/** The inside of the small host: takes calls as strings and makes them to the plugin, found anew for each. */
public final class HostActivator implements BundleActivator, Function<Map<String, String>, String> {

    private BundleContext context;

    @Override
    public void start(BundleContext started) {
        context = started;
        started.registerService(Function.class, this, null);
    }

    @Override
    public void stop(BundleContext stopped) {
        context = null;
    }

    @Override
    public String apply(Map<String, String> request) {
        ServiceReference<RulesPlugin> reference = context.getServiceReference(RulesPlugin.class);
        RulesPlugin plugin = reference == null ? null : context.getService(reference);
        try {
            return switch (request.get("call")) {
                case "findsPlugin" -> Boolean.toString(plugin != null);
                case "packs" -> plugin.packs().stream()
                        .map(pack -> pack.reference().id())
                        .collect(Collectors.joining(","));
                case "assess" -> new String(plugin.toJson(plugin.assess(AssessmentRequest.of(
                        Hook.of(request.get("hook")),
                        LocalDate.parse(request.get("asOf")),
                        request.get("dossier")))), StandardCharsets.UTF_8);
                case "states" -> written(plugin.states());
                case "reload" -> written(plugin.reload());
                default -> throw new IllegalArgumentException("no such call: " + request);
            };
        } finally {
            if (plugin != null) {
                context.ungetService(reference);
            }
        }
    }

    private static String written(List<PackState> states) {
        return states.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
