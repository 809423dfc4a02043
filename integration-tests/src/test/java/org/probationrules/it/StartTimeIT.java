package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** How long a container waits for the plugin: from the start of its bundle until the service can be called. */
class StartTimeIT {

    private static final int STARTS = 5;
    private static final long LIMIT_MILLIS = 1_000;

    @ParameterizedTest
    @EnumSource
    void isReadyWithinASecond(Container container) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            millis.add(start(container));
        }
        long first = millis.get(0);
        long median = millis.stream().sorted().skip(STARTS / 2).findFirst().orElseThrow();
        System.out.printf("%s: ready %d ms after the first start, %d ms in the median of %d%n",
                container, first, median, STARTS);
        assertTrue(median < LIMIT_MILLIS, () -> "milliseconds: " + millis);
    }

    private static long start(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.start(container)) {
            Bundle plugin = framework.installPlugin();
            BundleContext context = framework.context();
            long start = System.nanoTime();
            plugin.start();
            // Declarative Services may register a component before it is there; getting it waits for it.
            assertNotNull(context.getService(context.getServiceReference(RunningFramework.PLUGIN)));
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
