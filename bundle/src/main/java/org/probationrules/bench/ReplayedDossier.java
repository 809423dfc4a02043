package org.probationrules.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.probationrules.engine.CaseRunner;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;
import org.probationrules.spi.bench.BenchException;

/**
 * A dossier that is judged again, with the moment and the day.
 *
 * @param name what it is known by
 * @param request what is asked about it
 * @param parameters parameter values that hold for it only
 */
record ReplayedDossier(String name, AssessmentRequest request, Map<String, Object> parameters) {

    private static final String REQUEST = "request.properties";
    private static final String ANSWER = "assessment.json";

    /**
     * The dossiers below a folder: every JSON file beside a {@code request.properties} that names hook and day.
     *
     * @throws BenchException if there is none, or what is asked about one cannot be read
     */
    static List<ReplayedDossier> under(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<ReplayedDossier> dossiers = new ArrayList<>();
            for (Path file : paths.filter(ReplayedDossier::isDossier).sorted().toList()) {
                dossiers.add(new ReplayedDossier(folder.relativize(file).toString(), request(file), Map.of()));
            }
            if (dossiers.isEmpty()) {
                throw new BenchException("There is no dossier below '" + folder + "'. A dossier is a JSON file beside a file "
                        + REQUEST + " with two lines: hook=contract.sign and as-of=2026-10-14.");
            }
            return dossiers;
        } catch (IOException e) {
            throw new BenchException("The dossiers below '" + folder + "' cannot be read: " + e.getMessage());
        }
    }

    /** The cases of packs, each dossier once. */
    static List<ReplayedDossier> casesOf(List<Pack> packs) {
        Map<String, ReplayedDossier> dossiers = new LinkedHashMap<>();
        for (Pack pack : packs) {
            for (Pack.Rule rule : pack.rules()) {
                for (RuleCase it : rule.cases()) {
                    dossiers.putIfAbsent(
                            it.hook() + it.asOf() + it.dossier() + it.parameters(),
                            new ReplayedDossier(
                                    it.ruleId() + ": " + it.name(), CaseRunner.request(it), it.parameters()));
                }
            }
        }
        return List.copyOf(dossiers.values());
    }

    private static boolean isDossier(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.equals(ANSWER) && Files.isRegularFile(file.resolveSibling(REQUEST));
    }

    private static AssessmentRequest request(Path file) throws IOException {
        Properties asked = new Properties();
        Path beside = file.resolveSibling(REQUEST);
        try (Reader reader = Files.newBufferedReader(beside)) {
            asked.load(reader);
        }
        String hook = asked.getProperty("hook", "");
        if (!RuleMetadata.HOOKS.contains(hook)) {
            throw new BenchException("In '" + beside + "' the hook is '" + hook + "'. It is one of "
                    + String.join(", ", RuleMetadata.HOOKS) + ".");
        }
        try {
            return AssessmentRequest.of(
                    Hook.of(hook), LocalDate.parse(asked.getProperty("as-of", "")), Files.readAllBytes(file));
        } catch (DateTimeException e) {
            throw new BenchException("In '" + beside + "' as-of is '" + asked.getProperty("as-of", "")
                    + "'. Write it as year-month-day, for instance as-of=2026-10-14.");
        }
    }
}
