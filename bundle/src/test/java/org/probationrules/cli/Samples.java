package org.probationrules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.Circumstance;
import org.probationrules.spi.Assessment.Counts;
import org.probationrules.spi.Assessment.DatedEntry;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Finding.Position;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

/** Answers made by hand. */
final class Samples {

    static final List<PackReference> PACKS =
            List.of(new PackReference("grants", "1.0.0", "aa"), new PackReference("timetable", "1.2.0", "bb"));

    private Samples() {}

    /** An answer under construction. */
    static final class Answer {
        private Hook hook = Hook.OPPORTUNITY_PUBLISH;
        private String language = "en";
        private Stage stage = Stage.FINAL;
        private Completion completion = Completion.COMPLETE;
        private Recommendation recommendation = Recommendation.PROCEED;
        private Counts counts = new Counts(41, 12, 0);
        private final List<Finding> findings = new ArrayList<>();
        private final List<Circumstance> circumstances = new ArrayList<>();
        private final List<DatedEntry> timetable = new ArrayList<>();

        Answer recommends(Completion completion, Recommendation recommendation) {
            this.completion = completion;
            this.recommendation = recommendation;
            return this;
        }

        Answer hook(Hook hook) {
            this.hook = hook;
            return this;
        }

        Answer welsh() {
            this.language = "cy";
            return this;
        }

        Answer draft() {
            this.stage = Stage.DRAFT;
            return this;
        }

        Answer counts(int evaluated, int notApplicable, int undetermined) {
            this.counts = new Counts(evaluated, notApplicable, undetermined);
            return this;
        }

        Answer finding(Found found) {
            findings.add(found.build());
            return this;
        }

        Answer circumstance(String name, String value, String because) {
            circumstances.add(new Circumstance(name, value, because, List.of()));
            return this;
        }

        Answer entry(String pointer, String label, String from, String to) {
            timetable.add(new DatedEntry(pointer, label, LocalDate.parse(from), LocalDate.parse(to)));
            return this;
        }

        Answer entry(String pointer, String label, String day) {
            return entry(pointer, label, day, day);
        }

        Assessment build() {
            return new Assessment(
                    "5d41402abc4b2a76",
                    hook,
                    LocalDate.of(2025, 9, 26),
                    language,
                    stage,
                    completion,
                    recommendation,
                    List.copyOf(circumstances),
                    List.copyOf(findings),
                    List.of(),
                    counts,
                    PACKS,
                    List.of(),
                    List.copyOf(timetable));
        }
    }

    /** A finding under construction. */
    static final class Found {
        private final String ruleId;
        private final Outcome outcome;
        private final Severity severity;
        private final Severity ruleSeverity;
        private boolean overridden;
        private String basis = "statute";
        private String source = "Procurement Act 2023, s. 54(1)";
        private String message = "Something is not right.";
        private String remedy = "";
        private String language = "en";
        private String pointer = "";
        private Position position;
        private List<String> missing = List.of();
        private List<String> facts = List.of();
        private List<String> assumptions = List.of();

        private Found(String ruleId, Outcome outcome, Severity severity, Severity ruleSeverity) {
            this.ruleId = ruleId;
            this.outcome = outcome;
            this.severity = severity;
            this.ruleSeverity = ruleSeverity;
        }

        static Found broken(String ruleId, Severity severity) {
            return new Found(ruleId, Outcome.FAIL, severity, severity);
        }

        static Found open(String ruleId, Severity ruleSeverity) {
            return new Found(ruleId, Outcome.POSSIBLE, Severity.WARNING, ruleSeverity);
        }

        static Found lacking(String ruleId, Severity ruleSeverity, String... missing) {
            Found found = new Found(ruleId, Outcome.UNDETERMINED, Severity.WARNING, ruleSeverity);
            found.missing = List.of(missing);
            return found;
        }

        Found overridden() {
            overridden = true;
            return this;
        }

        Found source(String source, String basis) {
            this.source = source;
            this.basis = basis;
            return this;
        }

        Found says(String message, String remedy) {
            this.message = message;
            this.remedy = remedy;
            return this;
        }

        Found in(String language) {
            this.language = language;
            return this;
        }

        Found at(String pointer) {
            this.pointer = pointer;
            return this;
        }

        Found at(int line, int column) {
            this.position = new Position(line, column);
            return this;
        }

        Found lookedAt(String... facts) {
            this.facts = List.of(facts);
            return this;
        }

        Found restsOn(String... assumptions) {
            this.assumptions = List.of(assumptions);
            return this;
        }

        Finding build() {
            return new Finding(
                    ruleId,
                    "timetable",
                    outcome,
                    severity,
                    ruleSeverity,
                    overridden,
                    basis,
                    source,
                    message,
                    remedy,
                    language,
                    message,
                    remedy,
                    pointer,
                    Optional.ofNullable(position),
                    Map.of(),
                    missing,
                    facts,
                    assumptions);
        }
    }

    /** Everything at once: the services for men, with contradictions, coarse dates and gaps. */
    static Assessment everything() {
        return new Answer()
                .recommends(Completion.INCOMPLETE, Recommendation.STOP)
                .counts(41, 12, 3)
                .finding(Found.lacking("GR-110", Severity.WARNING, "/grant/fundingBasis")
                        .says("Whether the grant names its power to pay cannot be told.", "State the power.")
                        .source("Grant standard 2", "guidance"))
                .finding(Found.broken("TT-201", Severity.ERROR)
                        .at("/waves/0/submissionDeadline")
                        .says(
                                "Wave 1 closes 20 days after its invitation to tender; at least 25 days are to be"
                                        + " left to suppliers who respond by electronic means.",
                                "Move the deadline to 26 October 2025 or later."))
                .finding(Found.open("TT-304", Severity.ERROR)
                        .at("/contract/start")
                        .says("The contract may start before the standstill period ends.", "Give the day of the start.")
                        .source("Procurement Act 2023, s. 51", "statute"))
                .finding(Found.broken("TT-410", Severity.WARNING)
                        .overridden()
                        .at("/contract/mobilisation")
                        .says("Mobilisation is shorter than 26 weeks.", "")
                        .source("Commissioning brief, timeframes", "brief")
                        .restsOn("mobilisation.weeks=26"))
                .finding(Found.lacking("TT-501", Severity.ERROR, "/contract/estimatedValue", "/contract/vat")
                        .says("Whether the contract is above the threshold cannot be told.", "Give the value.")
                        .at("/contract"))
                .finding(Found.lacking("TT-502", Severity.ERROR, "/contract/estimatedValue")
                        .says("Whether key performance indicators are needed cannot be told.", ""))
                .finding(Found.broken("TT-900", Severity.INFO)
                        .at("/excludes/0")
                        .says("Greater Manchester commissions on its own; it is left out of the lots.", "")
                        .source("Commissioning brief, current services", "brief"))
                .entry("/notices/0/published", "UK4 published", "2025-09-26")
                .entry("/waves/0/invitation", "invitation to tender, wave 1", "2025-10-01")
                .entry("/waves/0/submissionDeadline", "submission deadline, wave 1", "2025-10-21")
                .entry("/waves/1/invitation", "invitation to tender, wave 2", "2025-12-01", "2025-12-31")
                .entry("/award", "award", "2026-10-01", "2026-10-31")
                .entry("/contract/start", "contract start", "2027-03-20", "2027-04-02")
                .build();
    }

    /** A note on a notice, or what refused it. */
    static Finding note(int document, boolean refused) {
        Severity severity = refused ? Severity.ERROR : Severity.INFO;
        String message = refused ? "The document is not JSON: the document is empty." : "A code is passed over.";
        return new Finding(
                refused ? "INPUT-001" : "INPUT-204", "input", Outcome.FAIL, severity, severity, false, "format",
                "the standard", message, "Look at the notice.", "en", message, "Look at the notice.", "/releases/0",
                Optional.of(new Finding.Position(3, 7)), Map.of("document", document), List.of(), List.of(), List.of());
    }
}
