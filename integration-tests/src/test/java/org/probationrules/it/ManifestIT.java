package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;

/** What the bundle asks of a container and shows to it. */
class ManifestIT {

    @Test
    void importsOnlyTheJdkAndOsgiAndLogging() {
        Set<String> jdk = ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<String> others = packages(Constants.IMPORT_PACKAGE).stream()
                .filter(name -> !name.startsWith("org.osgi.") && !name.equals("org.slf4j") && !jdk.contains(name))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void exportsTheInterfaceAndTheVocabularyOnly() {
        assertEquals(
                Set.of("org.probationrules.spi", "org.probationrules.spi.bench", "org.probationrules.facts"),
                packages(Constants.EXPORT_PACKAGE));
    }

    @Test
    void importsNothingDynamically() {
        assertNull(header(Constants.DYNAMICIMPORT_PACKAGE));
        assertNull(header(Constants.REQUIRE_BUNDLE));
    }

    @Test
    void holdsNoCommandLine() throws IOException {
        try (JarFile jar = new JarFile(Jars.plugin().toFile())) {
            List<String> strangers = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.contains("/cli/") || name.contains("/launcher/")
                            || name.contains("picocli") || name.contains("slf4j"))
                    .toList();
            assertEquals(List.of(), strangers);
        }
    }

    private static Set<String> packages(String header) {
        // Quoted attributes may hold commas and semicolons; the names never are quoted.
        String value = header(header).replaceAll("\"[^\"]*\"", "");
        return Stream.of(value.split(","))
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String header(String name) {
        return Jars.manifest(Jars.plugin()).getMainAttributes().getValue(name);
    }
}
