package org.probationrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which. */
class ArchitectureTest {

    private static final String OURS = "org.probationrules.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.probationrules");

    /** A package, and of ours what it may know besides itself. */
    @ParameterizedTest
    @CsvSource({
        "facts, ''",
        "pack, facts",
        "derive, facts pack",
        "spi, facts",
        "json, facts pack spi",
        "ocds, facts pack derive spi json",
        "gate, facts pack",
        "onepass, facts gate",
        "engine, facts pack derive spi json ocds gate onepass",
        "reload, pack spi engine gate",
        "bench, facts pack derive spi json engine gate",
        "osgi, facts spi engine gate reload bench",
        "cli, spi",
        "launcher, ''",
        "packs, facts"
    })
    void arrowsGoOneWay(String name, String known) {
        Set<String> allowed = new HashSet<>(List.of(known.split(" ")));
        allowed.add(name);
        classes().that().resideInAPackage(OURS + name + "..")
                .should().onlyDependOnClassesThat(describe("are of others or in " + allowed, type ->
                        !type.getPackageName().startsWith(OURS)
                                || allowed.contains(type.getPackageName().substring(OURS.length()).split("\\.")[0])))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsArrows() {
        classes().should().resideInAnyPackage(
                        OURS + "facts..", OURS + "pack..", OURS + "derive..", OURS + "spi..", OURS + "json..",
                        OURS + "ocds..",
                        OURS + "engine..", OURS + "onepass..", OURS + "gate..", OURS + "reload..", OURS + "bench..",
                        OURS + "osgi..", OURS + "cli..", OURS + "launcher..", OURS + "packs..")
                .check(CLASSES);
    }

    /** Compiled rules are classes of the rules engine; nobody but the engine, and the gate before it, knows them. */
    @Test
    void onlyTheEngineNamesTheRulesEngine() {
        noClasses().that()
                .resideOutsideOfPackages(OURS + "engine..", OURS + "onepass..", OURS + "gate..", OURS + "packs..")
                .should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "pack", "derive", "json", "onepass", "engine", "reload", "bench", "cli"})
    void onlyTheWiringKnowsOsgi(String name) {
        noClasses().that().resideInAPackage(OURS + name + "..")
                .should().dependOnClassesThat().resideInAPackage("org.osgi..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"com.fasterxml.., json", "org.objectweb.asm.., gate", "org.antlr.., gate", "org.snakeyaml.., pack", "picocli.., cli"})
    void aLibraryIsKnownInOnePlace(String library, String name) {
        noClasses().that().resideOutsideOfPackage(OURS + name + "..")
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(CLASSES);
    }

    /** The same request gives the same answer: the day comes in with it. */
    @ParameterizedTest
    @ValueSource(classes = {LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class})
    void nobodyWhoJudgesReadsAClock(Class<?> type) {
        noClasses().that().resideInAnyPackage(OURS + "facts..", OURS + "pack..", OURS + "derive..", OURS + "json..",
                        OURS + "ocds..",
                        OURS + "engine..", OURS + "onepass..", OURS + "gate..", OURS + "reload..", OURS + "packs..")
                .should().callMethod(type, "now")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
