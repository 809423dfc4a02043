package org.probationrules.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.probationrules.pack.Pack;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.Place;
import org.probationrules.spi.bench.Problem;

/**
 * The style rules of the packs: what the plugin would take and a reader would stumble over.
 *
 * <p>One finding a rule, no numbers, no words of programmers, texts in both languages, cases that prove something.
 */
public final class Lint {

    /** The checks by name, each with what holds of a pack that passes it. */
    static final Map<String, String> CHECKS = checks();

    private static final Pattern KNOWN_FILE = Pattern.compile(
            "pack\\.yaml|mutants\\.yaml|parameters\\.yaml|messages_[a-z]{2}\\.properties|[^/]+/(rule\\.drl|cases\\.yaml)");
    /** What stands in the texts of a new rule until its author has written them. */
    private static final String TO_WRITE = "To write:";
    private static final String PARAMETERS = "parameters.yaml";

    private Lint() {}

    /**
     * Everything in a pack that is against its style, in the order of files and lines.
     *
     * @param pack what could be read of the pack
     * @param files its files
     * @param derivedWith the parameters that facts are derived with, which no rule needs to name
     */
    public static List<Problem> of(Pack pack, PackFiles files, Set<String> derivedWith) {
        Remarks remarks = new Remarks(files);
        strayFiles(files, remarks);
        leftToWrite(files, remarks);
        if (pack.rules().size() == files.folders().size()) {
            // A rule that cannot be read may be the one that uses a parameter.
            unusedParameters(pack, files, derivedWith, remarks);
        }
        for (Pack.Rule rule : pack.rules()) {
            RuleStyle.check(pack.id(), rule, remarks);
            TextStyle.check(rule, remarks);
            CaseStyle.check(rule, remarks);
        }
        TextStyle.checkWelsh(pack, remarks);
        return remarks.inOrder();
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put("head", "The head of a rule file names its package, the vocabulary and the report");
        checks.put("number", "A number is a parameter, with its source and its date");
        checks.put("word", "A rule holds no words of programmers");
        checks.put("one-finding", "A rule raises one finding and does nothing else");
        checks.put("length", "A rule fits on a screen");
        checks.put("title", "The name of a rule is its duty as a sentence");
        checks.put("sentence", "Texts are whole sentences");
        checks.put("to-write", "Nothing of a new rule is left to write");
        checks.put("welsh", "Welsh says what English says");
        checks.put("cases", "Cases show the rule met and broken, and what a reader is told");
        checks.put("unused-parameter", "Every parameter is used");
        checks.put("stray-file", "A pack holds what is read of it and nothing else");
        return Collections.unmodifiableMap(checks);
    }

    /** What a new rule was given to begin with. */
    private static void leftToWrite(PackFiles files, Remarks remarks) {
        files.paths().stream().filter(path -> path.endsWith(".drl") || path.endsWith(".yaml")).forEach(path -> {
            int number = 0;
            for (String line : PackFolder.text(files, path).lines().toList()) {
                number++;
                int column = line.indexOf(TO_WRITE);
                if (column >= 0) {
                    remarks.add("to-write", path, number, column + 1, "this is still to be written");
                }
            }
        });
    }

    private static void strayFiles(PackFiles files, Remarks remarks) {
        files.paths().stream()
                .filter(path -> !KNOWN_FILE.matcher(path).matches() && !path.equals(PackFiles.SIGNATURE))
                .forEach(path -> remarks.add(
                "stray-file", path, 0, 0,
                "nobody reads this file, and it changes the digest of the pack; keep it outside of the pack's folder"));
    }

    private static void unusedParameters(Pack pack, PackFiles files, Set<String> derivedWith, Remarks remarks) {
        Set<String> used = new HashSet<>(derivedWith);
        pack.rules().stream().map(Pack.Rule::metadata).forEach(rule -> {
            used.addAll(rule.parameters());
            rule.severityBy().ifPresent(by -> used.add(by.name()));
        });
        List<String> unused = new ArrayList<>(pack.parameters().keySet());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            String text = files.text(PARAMETERS);
            unused.forEach(id -> remarks.add("unused-parameter", PARAMETERS,
                    Place.first(text, Pattern.compile("(?m)\\bid:\\s*[\"']?(" + Pattern.quote(id) + ")\\b"), 1),
                    "no rule uses the parameter " + id + "; take it out, or name it in a rule: Parameter( id == \""
                            + id + "\" )"));
        }
    }
}
