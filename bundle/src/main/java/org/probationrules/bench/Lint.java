package org.probationrules.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.probationrules.pack.Pack;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.bench.Problem;

/**
 * The style rules of the packs: what the plugin would take and a reader would stumble over.
 *
 * <p>One finding a rule, no numbers, no words of programmers, texts in both languages, cases that prove something.
 */
public final class Lint {

    private static final Pattern KNOWN_FILE = Pattern.compile(
            "pack\\.yaml|parameters\\.yaml|messages_[a-z]{2}\\.properties|[^/]+/(rule\\.drl|cases\\.yaml)");
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
        unusedParameters(pack, files, derivedWith, remarks);
        for (Pack.Rule rule : pack.rules()) {
            RuleStyle.check(pack.id(), rule, remarks);
            TextStyle.check(rule, remarks);
            CaseStyle.check(rule, remarks);
        }
        TextStyle.checkWelsh(pack, remarks);
        return remarks.inOrder();
    }

    private static void strayFiles(PackFiles files, Remarks remarks) {
        files.paths().stream().filter(path -> !KNOWN_FILE.matcher(path).matches()).forEach(path -> remarks.add(
                "stray-file", path, 0, 0,
                "nobody reads this file, and it changes the digest of the pack; keep it outside of the pack's folder"));
    }

    private static void unusedParameters(Pack pack, PackFiles files, Set<String> derivedWith, Remarks remarks) {
        Set<String> used = new HashSet<>(derivedWith);
        pack.rules().stream().map(Pack.Rule::metadata).forEach(rule -> {
            used.addAll(rule.parameters());
            rule.severityBy().ifPresent(by -> used.add(by.parameter()));
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
