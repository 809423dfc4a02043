package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;

/** The bundle in real frameworks, used by a host that sees its exported packages only. */
class ContainerIT {

    private static final String NEXT = "0.99.0";
    private static final String SIGNED_TOO_EARLY = """
            {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "procedure": "open",
                "estimatedValue": {"value": 6000000, "vat": "inclusive"}},
             "awards": [{"notice": "2026-10-05", "signed": "2026-10-14", "standstillEnd": "none"}]}
            """;

    @ParameterizedTest
    @EnumSource
    void answersAHost(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.start(container)) {
            framework.installPlugin().start();
            assertAnswers(framework.installHost());
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAThreadWithoutClassLoader(Container container) throws Exception {
        assertAnswersUnder(container, null);
    }

    @ParameterizedTest
    @EnumSource
    void answersAThreadWithAForeignClassLoader(Container container) throws Exception {
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            assertAnswersUnder(container, foreign);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesAndGoesWithItsBundle(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.start(container)) {
            Bundle plugin = framework.installPlugin();
            plugin.start();
            Host host = framework.installHost();
            for (int round = 0; round < 3; round++) {
                plugin.stop();
                assertFalse(host.findsPlugin());
                plugin.start();
                assertAnswers(host);
            }
            plugin.uninstall();
            assertFalse(host.findsPlugin());
            assertEquals(List.of(), framework.pluginProviders());
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAfterAnUpdate(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.start(container)) {
            Bundle plugin = framework.installPlugin();
            plugin.start();
            Host host = framework.installHost();
            framework.update(plugin, Jars.pluginAsVersion(NEXT));
            assertEquals(NEXT, plugin.getVersion().toString());
            assertAnswers(host);
        }
    }

    @ParameterizedTest
    @EnumSource
    void livesBesideAnotherVersion(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.start(container)) {
            Bundle plugin = framework.installPlugin();
            Bundle next = framework.install(Jars.pluginAsVersion(NEXT));
            plugin.start();
            next.start();
            assertEquals(List.of(plugin, next), framework.pluginProviders());
            Host host = framework.installHost("[0," + NEXT + ")");
            Host nextHost = framework.installHost("[" + NEXT + ",1)");
            assertAnswers(host);
            assertAnswers(nextHost);

            next.uninstall();
            framework.refresh();
            assertEquals(List.of(plugin), framework.pluginProviders());
            assertAnswers(host);
            assertEquals(Bundle.INSTALLED, nextHost.bundle().getState());
        }
    }

    private static void assertAnswersUnder(Container container, ClassLoader loader) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (RunningFramework framework = RunningFramework.start(container)) {
            thread.setContextClassLoader(loader);
            framework.installPlugin().start();
            assertAnswers(framework.installHost());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void assertAnswers(Host host) {
        assertTrue(host.packs().contains("timetable"), host::packs);
        String assessment = host.assess("contract.sign", LocalDate.of(2026, 10, 14), SIGNED_TOO_EARLY);
        assertTrue(assessment.contains("Sign on 15 October 2026 or later."), assessment);
    }
}
