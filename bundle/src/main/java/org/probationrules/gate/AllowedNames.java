package org.probationrules.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the classes of a rule may name, as listed in {@code allowed.txt}. */
final class AllowedNames {

    private static final AllowedNames SHIPPED = new AllowedNames(lines("allowed.txt"));

    private final Map<String, Set<String>> sections = new HashMap<>();
    /** The classes whose methods and fields are listed. */
    private final Set<String> owners = new HashSet<>();

    private AllowedNames(List<String> lines) {
        Set<String> section = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line, none -> new HashSet<>());
            } else {
                section.add(line);
                if (!sections.containsKey("[types]")) {
                    String name = line.contains("(") ? line.substring(0, line.indexOf('(')) : line;
                    owners.add(name.substring(0, name.lastIndexOf('.')));
                }
            }
        }
    }

    static AllowedNames shipped() {
        return SHIPPED;
    }

    /** Whether what an editor of rules writes may name this method or field, which is none of the vocabulary. */
    boolean inCode(String name) {
        return sections.get("[code]").contains(name);
    }

    /** Whether what the rule compiler writes around it may name this method or field. */
    boolean inFrame(String name) {
        return sections.get("[frame]").contains(name);
    }

    /** Whether a class may be looked up, extended or implemented. */
    boolean type(String name) {
        return sections.get("[types]").contains(name) || owners.contains(name) || Vocabulary.shipped().isClass(name);
    }

    /** The lines of a list beside this class that say something. */
    static List<String> lines(String name) {
        try (InputStream in = AllowedNames.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
