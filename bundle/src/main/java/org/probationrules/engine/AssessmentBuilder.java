package org.probationrules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probationrules.engine.Evaluation.Result;
import org.probationrules.engine.Evaluation.RuleAnswer;
import org.probationrules.json.DossierWriter;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.Circumstance;
import org.probationrules.spi.Assessment.Counts;
import org.probationrules.spi.Assessment.DatedEntry;
import org.probationrules.spi.Assessment.RuleResult;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

/** Makes the answer to a request out of what the rules said. */
final class AssessmentBuilder {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::ruleId)
            .thenComparing(Finding::pointer, Pointers.ORDER)
            .thenComparing(Finding::messageEnglish)
            .thenComparing(Finding::facts, AssessmentBuilder::placesInOrder)
            // What is left differs in what is told besides; in which order rules found it must not be seen.
            .thenComparing(Finding::toString);

    private static int placesInOrder(List<String> first, List<String> second) {
        int shared = Math.min(first.size(), second.size());
        for (int i = 0; i < shared; i++) {
            int compared = Pointers.ORDER.compare(first.get(i), second.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private final AssessmentRequest request;
    private final List<PackReference> packs;
    private final Findings findings;
    private final String id;

    AssessmentBuilder(AssessmentRequest request, List<PackReference> packs, Map<String, Severity> overrides) {
        this.request = request;
        this.packs = packs.stream()
                .sorted(Comparator.comparing(PackReference::id))
                .toList();
        this.findings = new Findings(request, overrides);
        this.id = identity(overrides);
    }

    String id() {
        return id;
    }

    Assessment of(Result result) {
        List<Finding> found = new ArrayList<>();
        result.problems().forEach(problem -> found.add(findings.of(problem)));
        List<RuleResult> rules = new ArrayList<>(result.answers().size());
        for (RuleAnswer answer : result.answers()) {
            rules.add(new RuleResult(answer.rule().metadata().id(), answer.outcome()));
            if (!answer.raised().isEmpty()) {
                found.addAll(findings.of(answer, result));
            }
            if (answer.more() > 0) {
                found.add(findings.more(answer));
            }
        }
        boolean refused = result.dossier().isEmpty();
        Counts counts = counts(result.answers());
        if (!refused && counts.evaluated() == 0) {
            found.add(findings.noRule());
        }
        List<Finding> ordered = found.stream().distinct().sorted(ORDER).toList();
        Completion completion = refused
                ? Completion.REFUSED
                : counts.evaluated() == 0 || counts.undetermined() > 0 ? Completion.INCOMPLETE : Completion.COMPLETE;
        return assessment(
                completion,
                recommendation(completion, counts, ordered),
                result.derived().circumstances().values().stream()
                        .map(it -> new Circumstance(it.name(), it.value(), it.because(), it.missing()))
                        .toList(),
                ordered,
                rules,
                counts,
                result.dossier().map(dossier -> Timetable.of(dossier, Words.of(request.locale()))).orElse(List.of()));
    }

    /** The answer when the engine broke. */
    Assessment failed() {
        return failed(findings.broken());
    }

    /** The answer when the rules used more than they may. */
    Assessment stopped(RulesStopped because) {
        return failed(findings.stopped(because));
    }

    private Assessment failed(Finding finding) {
        return assessment(
                Completion.FAILED,
                Recommendation.UNDECIDED,
                List.of(),
                List.of(finding),
                List.of(),
                new Counts(0, 0, 0),
                List.of());
    }

    private Assessment assessment(
            Completion completion,
            Recommendation recommendation,
            List<Circumstance> circumstances,
            List<Finding> found,
            List<RuleResult> rules,
            Counts counts,
            List<DatedEntry> timetable) {
        return new Assessment(
                id,
                request.hook(),
                request.asOf(),
                request.locale().toLanguageTag(),
                request.stage(),
                completion,
                recommendation,
                circumstances,
                found,
                rules,
                counts,
                packs,
                found.stream().flatMap(finding -> finding.assumptions().stream()).distinct().sorted().toList(),
                timetable);
    }

    private Recommendation recommendation(Completion completion, Counts counts, List<Finding> found) {
        if (completion == Completion.REFUSED || counts.evaluated() == 0) {
            return Recommendation.UNDECIDED;
        }
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Recommendation.STOP;
        }
        boolean seriousOpen = found.stream().anyMatch(finding ->
                finding.outcome() == Outcome.UNDETERMINED && finding.ruleSeverity() == Severity.ERROR);
        if (seriousOpen && request.stage() == Stage.FINAL) {
            return Recommendation.UNDECIDED;
        }
        return found.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                ? Recommendation.PROCEED_WITH_WARNINGS
                : Recommendation.PROCEED;
    }

    private static Counts counts(List<RuleAnswer> answers) {
        int notApplicable = count(answers, Outcome.NOT_APPLICABLE);
        return new Counts(answers.size() - notApplicable, notApplicable, count(answers, Outcome.UNDETERMINED));
    }

    private static int count(List<RuleAnswer> answers, Outcome outcome) {
        int count = 0;
        for (RuleAnswer answer : answers) {
            count += answer.outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    /** A digest of everything that the answer depends on. */
    private String identity(Map<String, Severity> overrides) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(
                            Stream.of(
                                    request.hook().id(),
                                    request.asOf().toString(),
                                    request.locale().toLanguageTag(),
                                    request.stage().name()),
                            Stream.concat(
                                    packs.stream().map(PackReference::sha256),
                                    new TreeMap<>(overrides).entrySet().stream().map(Map.Entry::toString)))
                    .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            digest.update(request.json()
                    .orElseGet(() -> DossierWriter.write(request.dossier().orElseThrow())));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
