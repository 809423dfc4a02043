package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Meaning;
import org.probationrules.facts.Report;
import org.probationrules.facts.WorkingDays;

/**
 * The list of the vocabulary is that which the vocabulary gives: what can be asked of the records and values of its
 * package, and nothing that makes or changes one.
 *
 * <p>Whoever adds to the vocabulary opens it to everybody who may edit a rule, and so sees it here. To write the list
 * anew: {@code mvn -pl rules,bundle test -Dtest=VocabularyListTest -Dvocabulary.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class VocabularyListTest {

    private static final Path LIST = Path.of("src/main/resources/org/probationrules/gate/vocabulary.txt");
    /** What builds and reads facts by reflection, and where findings go. */
    private static final Set<Class<?>> PLUMBING =
            Set.of(FactBuilder.class, FactShape.class, Facts.class, Meaning.class, Report.class);

    @Test
    void isCurrent() throws IOException {
        String current = list();
        if (Boolean.getBoolean("vocabulary.write")) {
            Files.writeString(LIST, current);
        }
        assertEquals(current, Files.readString(LIST), "see this test for how to write it anew");
    }

    @Test
    void offersNoReflectionAndMakesNothing() {
        Vocabulary vocabulary = Vocabulary.shipped();
        for (Class<?> plumbing : PLUMBING) {
            assertFalse(vocabulary.isClass(plumbing.getName()), plumbing.getName());
        }
        for (String word : Set.of("getClass", "parse", "between", "with", "located", "valueOf", "notify", "wait")) {
            assertFalse(vocabulary.words().contains(word), word);
        }
        assertTrue(vocabulary.isFact("Award"));
        assertFalse(vocabulary.isFact("Fact"));
    }

    private static String list() {
        StringBuilder list = new StringBuilder("""
                # What rules may ask of facts and values: the public methods of the vocabulary, but for those that make
                # something. Written from the vocabulary; VocabularyListTest says how.
                """);
        new ClassFileImporter().importPackages("org.probationrules.facts").stream()
                .filter(type -> type.getPackageName().equals("org.probationrules.facts"))
                .map(JavaClass::reflect)
                .filter(VocabularyListTest::isWord)
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(type -> {
                    list.append(isFact(type) ? "fact " : "value ")
                            .append(type.getName().substring(Vocabulary.PACKAGE.length()))
                            .append('\n');
                    methods(type).forEach(method -> list.append("    ").append(method).append('\n'));
                });
        return list.toString();
    }

    private static boolean isWord(Class<?> type) {
        Class<?> outermost = type;
        boolean open = Modifier.isPublic(type.getModifiers());
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
            open &= Modifier.isPublic(outermost.getModifiers());
        }
        return open && !type.isAnonymousClass() && !PLUMBING.contains(outermost);
    }

    private static boolean isFact(Class<?> type) {
        return type == WorkingDays.class || type.isRecord() && Fact.class.isAssignableFrom(type);
    }

    private static Set<String> methods(Class<?> type) {
        Set<String> own = Arrays.stream(Object.class.getMethods()).map(VocabularyListTest::signature)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> method.getDeclaringClass().getName().startsWith(Vocabulary.PACKAGE))
                .map(VocabularyListTest::signature)
                .filter(signature -> !own.contains(signature))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return Names.signature(method.getName(), Type.getMethodDescriptor(method));
    }
}
