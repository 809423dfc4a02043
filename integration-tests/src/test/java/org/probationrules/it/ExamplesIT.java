package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.probationrules.it.Examples.Example;

/** Every example dossier gives the assessment that stands beside it, asked by a host in Felix. */
class ExamplesIT {

    private static RunningFramework framework;
    private static Host host;

    @BeforeAll
    static void start() throws Exception {
        framework = RunningFramework.start(Container.FELIX);
        framework.installPlugin().start();
        host = framework.installHost();
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    static List<Example> examples() throws Exception {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void givesTheAssessmentBesideIt(Example example) throws Exception {
        String actual = Examples.kept(host.assess(example.hook(), example.asOf(), example.text()));
        Path written = Path.of("target", "examples", example.name(), "assessment.json");
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);
        String expected = Files.exists(example.assessment()) ? Files.readString(example.assessment()) : "";
        assertEquals(expected, actual, () -> "If this is right, copy integration-tests/" + written + " to "
                + example.assessment());
    }
}
