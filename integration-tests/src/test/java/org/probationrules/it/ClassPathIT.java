package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.probationrules.spi.RulesPlugin;

/** The plugin for a host without OSGi, that has the bundle's jar and its dependencies on the class path. */
class ClassPathIT {

    @Test
    void isFoundByTheServiceLoader() {
        List<RulesPlugin> plugins = ServiceLoader.load(RulesPlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        assertEquals(1, plugins.size());
        assertTrue(plugins.get(0).packs().stream().anyMatch(pack -> pack.reference().id().contains("timetable")));
    }
}
