package org.probationrules.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a rule may use, as listed in {@code vocabulary.txt}: the facts that it can match, the values that it can
 * ask, and what can be asked of each.
 */
final class Vocabulary {

    /** The package of the vocabulary. */
    static final String PACKAGE = "org.probationrules.facts.";

    private static final Vocabulary SHIPPED = new Vocabulary(AllowedNames.lines("vocabulary.txt"));

    private final Map<String, Set<String>> signatures = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> all = new TreeSet<>();

    private Vocabulary(List<String> lines) {
        String type = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                type = line.substring(line.indexOf(' ') + 1);
                signatures.put(type, new HashSet<>());
                words.put(type, new HashSet<>());
                if (line.startsWith("fact ")) {
                    facts.add(type);
                }
            } else {
                signatures.get(type).add(line.strip());
                String method = line.strip().substring(0, line.strip().indexOf('('));
                words.get(type).addAll(spellings(method));
                all.addAll(spellings(method));
            }
        }
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    /** Whether a rule may match facts of this name. */
    boolean isFact(String name) {
        return facts.contains(name);
    }

    /** The names of the facts that a rule may match. */
    Set<String> facts() {
        return facts;
    }

    /** Whether it is a class of the vocabulary, by its full name. */
    boolean isClass(String name) {
        return name.startsWith(PACKAGE) && signatures.containsKey(name.substring(PACKAGE.length()));
    }

    /** Whether a class of the vocabulary, by its full name, can be asked this. */
    boolean allows(String owner, String signature) {
        return isClass(owner) && signatures.get(owner.substring(PACKAGE.length())).contains(signature);
    }

    /** Whether facts of this name can be asked this, in any of its spellings. */
    boolean knows(String fact, String word) {
        return words.getOrDefault(fact, Set.of()).contains(word);
    }

    /** Everything that can be asked of facts of this name. */
    Set<String> wordsOf(String fact) {
        return words.getOrDefault(fact, Set.of());
    }

    /** Everything that can be asked of anything. */
    Set<String> words() {
        return all;
    }

    /** A question that begins with is or get may be written without it. */
    private static List<String> spellings(String method) {
        for (String prefix : List.of("is", "get")) {
            if (method.length() > prefix.length()
                    && method.startsWith(prefix)
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                String rest = method.substring(prefix.length());
                return List.of(method, Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
            }
        }
        return List.of(method);
    }
}
