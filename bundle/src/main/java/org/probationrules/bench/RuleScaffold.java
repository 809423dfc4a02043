package org.probationrules.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probationrules.pack.Pack;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Written;

/**
 * Starts a rule: a folder with a rule and cases that work, in the texts of which the author writes what the rule is about.
 */
final class RuleScaffold {

    private static final Pattern ID = Pattern.compile("([A-Z]{2,4}-)\\d{3}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LAST_NUMBER = 999;

    private final List<Pack> others;

    /** A scaffold beside these packs, whose ids are taken. */
    RuleScaffold(List<Pack> others) {
        this.others = others;
    }

    Written write(PackFolder folder, String id, String slug) {
        Pack pack = folder.reading().pack().orElseThrow(() -> new BenchException("The pack in '" + folder.name()
                + "' cannot be read. The command 'pack check' says what is wrong."));
        check(pack, folder, id, slug);
        SortedMap<String, byte[]> files = new TreeMap<>();
        // Not called what they become: the build takes files that end in .drl for rules of its own.
        Map.of("rule.drl", "new-rule.txt", "cases.yaml", "new-cases.txt").forEach((name, template) ->
                files.put(id + "-" + slug + "/" + name, template(template)
                        .replace("${pack}", pack.id())
                        .replace("${id}", id)
                        .replace("${from}", pack.validFrom().toString())
                        .getBytes(StandardCharsets.UTF_8)));
        return FolderWriter.writeNew(Path.of(folder.name()), files);
    }

    private void check(Pack pack, PackFolder folder, String id, String slug) {
        Matcher shape = ID.matcher(id);
        if (!shape.matches()) {
            throw new BenchException("'" + id + "' is not an id: two to four capitals, a hyphen and three digits, such as"
                    + " TT-418.");
        }
        if (!SLUG.matcher(slug).matches()) {
            throw new BenchException("'" + slug + "' cannot go into the name of a folder: give a few words of small letters"
                    + " and digits, joined by hyphens, such as mandatory-standstill.");
        }
        Map<String, String> taken = taken(pack, folder);
        if (taken.containsKey(id)) {
            throw new BenchException("The id " + id + " is taken, by the rule in " + taken.get(id) + ". "
                    + free(shape.group(1), taken) + " An id is never used again.");
        }
    }

    /** Where each id is in use, that of a folder which cannot be read included. */
    private Map<String, String> taken(Pack pack, PackFolder folder) {
        Map<String, String> taken = folder.files().folders().stream()
                .filter(name -> name.matches("[A-Z]{2,4}-\\d{3}-.*"))
                .collect(Collectors.toMap(name -> name.replaceFirst("(-\\d{3})-.*", "$1"), name -> name, (a, b) -> a));
        for (Pack other : others) {
            other.rules().forEach(rule -> taken.putIfAbsent(rule.metadata().id(), other.id().equals(pack.id())
                    ? "the shipped pack " + other.id()
                    : "the pack " + other.id()));
        }
        return taken;
    }

    private static String free(String letters, Map<String, String> taken) {
        int last = taken.keySet().stream()
                .filter(id -> id.startsWith(letters))
                .map(id -> Integer.parseInt(id.substring(letters.length())))
                .collect(Collectors.toCollection(TreeSet::new))
                .last();
        return last < LAST_NUMBER ? String.format("%s%03d is free.", letters, last + 1) : "";
    }

    private static String template(String name) {
        try (InputStream in = RuleScaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
