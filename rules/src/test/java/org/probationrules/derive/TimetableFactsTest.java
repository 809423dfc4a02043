package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Engagement;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.FirstPublication;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Lotting;
import org.probationrules.facts.Notice;
import org.probationrules.facts.NoticeUse;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.PurchasingSystemAct;
import org.probationrules.facts.ShortPeriodClaim;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Term;
import org.probationrules.facts.TermEnd;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.ValidityChange;
import org.probationrules.facts.Verdict;
import org.probationrules.facts.WorkingDayPeriod;

/** What the rules on timetables compare: ends of terms, notices, claims of short periods, counted periods, silent parts. */
class TimetableFactsTest {

    private static ValidityChange changed(String day) {
        return FactBuilder.of(ValidityChange.class).with("date", day(day)).build();
    }

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void endsArePlannedAndEnteredInto() {
        Dossier dossier = dossier(procurement()
                        .with("plan", FactBuilder.of(Plan.class).with("contractStart", day("2027-03-01")).build())
                        .with("term", FactBuilder.of(Term.class)
                                .with("initialYears", Count.of(5))
                                .with("extensionYears", Count.of(3))
                                .with("end", day("2032-02-29"))
                                .with("maximumEnd", day("2035-02-28"))
                                .build()))
                .with("contracts", List.of(FactBuilder.of(Contract.class)
                        .with("start", day("2027-04-01"))
                        .with("initialTermYears", Count.of(5))
                        .with("end", day("2032-04-01"))
                        .build()))
                .build();
        List<TermEnd> ends = Shipped.derive(new TermEnds(), DAY, dossier).stream().map(TermEnd.class::cast).toList();
        assertEquals(List.of("/procurement/term/end", "/procurement/term/maximumEnd", "/contracts/0/end"),
                ends.stream().map(TermEnd::pointer).toList());
        assertEquals(List.of("2032-02-29", "2035-02-28", "2032-03-31"),
                ends.stream().map(end -> end.expected().toString()).toList());
        assertEquals(List.of(Verdict.MET, Verdict.MET, Verdict.VIOLATED),
                ends.stream().map(end -> end.toFall(end.expected()).verdict()).toList());
        assertEquals(List.of(Verdict.VIOLATED, Verdict.MET, Verdict.VIOLATED),
                ends.stream().map(end -> end.toFall(end.expected().plusDays(2)).verdict()).toList());
    }

    @Test
    void aTermInYearsHasMonths() {
        Term term = FactBuilder.of(Term.class).with("initialYears", Count.of(5)).with("extensionYears", Count.of(3)).build();
        assertEquals(96, term.longest().value());
        assertEquals(60, FactBuilder.of(Term.class).with("initialYears", Count.of(5)).with("extensionYears", Count.NONE)
                .build().longest().value());
        assertTrue(FactBuilder.of(Term.class).with("initialYears", Count.of(5)).build().longest().isMissing());
    }

    @Test
    void noticesAreLookedUpInTheListOfForms() {
        List<? extends Fact> facts = Shipped.derive(new NoticeUses(), DAY, procurement().with("notices", List.of(
                notice("F02", EventDate.MISSING),
                FactBuilder.of(Notice.class).with("code", "UK3")
                        .with("lacks", Texts.of("estimated-award-date", "engagement-close-date")).build(),
                notice("F99", EventDate.MISSING),
                notice("UK4", day("2026-05-04")),
                notice("UK4", day("2026-05-01")))));
        Map<String, NoticeUse> uses = facts.stream().filter(NoticeUse.class::isInstance).map(NoticeUse.class::cast)
                .collect(Collectors.toMap(NoticeUse::code, Function.identity(), (first, second) -> first));
        assertEquals("F02", uses.get("UK3").began().value());
        assertEquals("PA2023", uses.get("UK3").family().value());
        assertEquals(List.of("estimated-award-date"), uses.get("UK3").lacks().values());
        assertTrue(uses.get("F99").family().isMissing());
        assertEquals("prepared-first", uses.get("UK4").conflicts().value());
        assertTrue(uses.get("UK4").lacks().isMissing());
        Map<String, FirstPublication> first = facts.stream()
                .filter(FirstPublication.class::isInstance).map(FirstPublication.class::cast)
                .collect(Collectors.toMap(FirstPublication::code, Function.identity()));
        assertEquals("2026-05-01", first.get("UK4").published().toString());
        assertTrue(first.get("UK2").published().isNone());
        assertTrue(first.get("UK3").published().isMissing());
    }

    @Test
    void aShortPeriodIsReliedOnWhereItIsClaimed() {
        assertEquals(List.of("4", "2", "5"), claims(procurement()
                .with("plannedNoticeReliedOn", Answer.YES)
                .with("stages", List.of(
                        stage("tendering").with("preselectedOnly", Answer.YES).with("negotiatedPeriod", Answer.YES).build(),
                        stage("tendering").with("urgency", Answer.YES).build(),
                        stage("tendering").with("urgency", Answer.YES).build()))));
        assertEquals(List.of("3"), claims(procurement().with("stages", List.of(
                stage("tendering").with("preselectedOnly", Answer.YES).build(),
                stage("participation").with("urgency", Answer.YES).build()))));
        assertEquals(List.of(), claims(procurement().with("plannedNoticeReliedOn", Answer.NO)));
    }

    @Test
    void aStandstillIsCountedWhereThereIsOne() {
        assertEquals(List.of("/procurement/plan/awardNotice", "/awards/0/notice"), periods("72000000", EventDate.MISSING));
        assertEquals(List.of("/procurement/plan/awardNotice", "/awards/0/notice"), periods("75231240", day("2026-10-14")));
        assertEquals(List.of("/procurement/plan/awardNotice"), periods("75231240", EventDate.NONE));
    }

    @Test
    void aPurchasingSystemIsUsedByItsAwardsOrToday() {
        FactBuilder<Procurement> system = procurement().with("instrument", Text.of("dps"));
        assertEquals(List.of("is-used 2026-06-01"), acts(dossier(system)));
        assertEquals(List.of("is-used 2029-02-24"), acts(dossier(system).with("awards", List.of(
                FactBuilder.of(Award.class).with("decided", day("2029-02-24")).build()))));
        assertEquals(List.of("is-used 2026-06-01", "was-prolonged 2025-06-02", "was-prolonged 2026-02-24"),
                acts(dossier(system.with("framework", FactBuilder.of(Framework.class)
                        .with("validityChanges", List.of(changed("2025-06-02"), changed("2026-02-24")))
                        .build()))));
        assertEquals(List.of(), acts(dossier(system.with("framework",
                FactBuilder.of(Framework.class).with("id", Text.of("PSDF")).build()))));
        assertEquals(List.of(), acts(dossier(procurement().with("instrument", Text.of("framework")))));
    }

    @Test
    void silentPartsKnowTheirPlaces() {
        List<? extends Fact> parts = Shipped.derive(new SilentParts(), DAY, procurement()
                .with("lotting", FactBuilder.of(Lotting.class).build()));
        assertEquals(List.of("/procurement/term", "/procurement/valueEstimate", "/procurement/engagement",
                "/procurement/conflictsAssessment"), parts.stream().map(Fact::pointer).toList());
        Engagement engagement = (Engagement) parts.get(2);
        assertEquals("/procurement/engagement/held", engagement.held().pointer());
        assertTrue(engagement.held().isMissing());
        assertEquals(List.of(), Shipped.derive(new SilentParts(), DAY, FactBuilder.of(Dossier.class).build()));
    }

    private static List<String> claims(FactBuilder<Procurement> procurement) {
        return Shipped.derive(new ShortPeriodClaims(), DAY, procurement).stream()
                .map(it -> ((ShortPeriodClaim) it).entry()).toList();
    }

    private static List<String> periods(String cpv, EventDate standstillEnd) {
        Dossier dossier = dossier(procurement()
                        .with("cpv", Texts.of(cpv))
                        .with("plan", FactBuilder.of(Plan.class).with("awardNotice", day("2026-10-05")).build()))
                .with("awards", List.of(FactBuilder.of(Award.class)
                        .with("notice", day("2026-10-05"))
                        .with("standstillEnd", standstillEnd)
                        .build()))
                .build();
        Derivation periods = (located, background) ->
                new WorkingDayPeriods(Derived.from(located, background).circumstances()).derive(located, background);
        return Shipped.derive(periods, DAY, dossier).stream()
                .map(it -> ((WorkingDayPeriod) it).pointer()).toList();
    }

    private static List<String> acts(FactBuilder<Dossier> dossier) {
        return Shipped.derive(new PurchasingSystemActs(), DAY, dossier.build()).stream()
                .map(PurchasingSystemAct.class::cast)
                .map(act -> act.what() + " " + act.date())
                .toList();
    }

    private static FactBuilder<Dossier> dossier(FactBuilder<Procurement> procurement) {
        return FactBuilder.of(Dossier.class).with("procurement", procurement.build());
    }

    private static FactBuilder<Procurement> procurement() {
        return FactBuilder.of(Procurement.class);
    }

    private static FactBuilder<Stage> stage(String kind) {
        return FactBuilder.of(Stage.class).with("kind", kind);
    }

    private static Notice notice(String code, EventDate published) {
        return FactBuilder.of(Notice.class).with("code", code).with("published", published).build();
    }

    private static EventDate day(String day) {
        return EventDate.parse(day);
    }
}
