package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.ChangeLimits;
import org.probationrules.facts.Contract;
import org.probationrules.facts.CopyDuty;
import org.probationrules.facts.Count;
import org.probationrules.facts.DeletedRecord;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.FrameworkAward;
import org.probationrules.facts.OpenFrameworkEnd;
import org.probationrules.facts.OpenFrameworkStep;
import org.probationrules.facts.FrameworkTerms;
import org.probationrules.facts.Invoice;
import org.probationrules.facts.LanguageVersion;
import org.probationrules.facts.LargePayment;
import org.probationrules.facts.Notice;
import org.probationrules.facts.NoticeBeforeAct;
import org.probationrules.facts.NoticeGap;
import org.probationrules.facts.Notifiable;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Payment;
import org.probationrules.facts.PaymentTime;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Retention;
import org.probationrules.facts.SentSummary;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Standstill;
import org.probationrules.facts.Summary;
import org.probationrules.facts.SupplierDeadline;
import org.probationrules.facts.SupplierLimit;
import org.probationrules.facts.TermsChange;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.VersionPair;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

/** What is derived from awards, contracts, changes of terms, frameworks, payments and language versions. */
class DerivationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Background BACKGROUND = new Background(TODAY, Codelists.shipped(), parameters());

    @Test
    void aStandstillEndsWithTheLaterOfMandatoryAndStated() {
        Award award = announced(date("2026-10-20"));
        Award silent = FactBuilder.of(Award.class).with("notice", date("2026-10-05")).build();
        assertEquals("2026-10-20", standstill(award).lastDay().toString());
        assertEquals("2026-10-14", standstill(silent).lastDay().toString());
    }

    @Test
    void lightTouchHasTheStandstillThatItStatesOrNone() {
        Procurement lightTouch = ordinary().with("cpv", Texts.of("75231240")).build();
        Award none = announced(EventDate.NONE);
        assertEquals(List.of(), all(Standstill.class, lightTouch, Map.of("awards", List.of(none))));
    }

    @Test
    void aDirectAwardWaitsForItsTransparencyNotice() {
        Award award = FactBuilder.of(Award.class)
                .with("decided", date("2026-10-12"))
                .with("signed", date("2026-10-27"))
                .build();
        Procurement direct = ordinary().with("awardRoute", Text.of("direct")).build();
        assertEquals(List.of("UK5 award", "UK6 signature"), noticesBefore(award, direct));
        assertEquals(List.of("UK6 signature"), noticesBefore(award, ordinary().build()));
    }

    @Test
    void summariesThatWereSentStandBesideTheFirst() {
        List<Summary> summaries = List.of(
                summary("S1", EventDate.NONE), summary("S2", date("2026-10-02")), summary("S3", date("2026-10-03")));
        Award award = FactBuilder.of(Award.class).with("summaries", summaries).build();
        List<SentSummary> sent = all(SentSummary.class, ordinary().build(), Map.of("awards", List.of(award)));
        assertEquals(List.of("S2", "S3"), sent.stream().map(SentSummary::supplier).toList());
        assertEquals("2026-10-02", sent.get(1).first().toString());
        assertEquals(List.of("reason-not-awarded"), sent.get(0).items().values());
    }

    @Test
    void aNoticeNeedsWhatItsProcurementCallsFor() {
        Notice notice = FactBuilder.of(Notice.class).with("code", "UK4")
                .with("lacks", Texts.of("cpv", "process-description", "framework-term", "no-such-item")).build();
        Procurement open = ordinary().with("notices", List.of(notice)).build();
        Procurement flexible = ordinary()
                .with("procedure", Text.of("competitive-flexible"))
                .with("notices", List.of(notice))
                .build();
        assertEquals(List.of("cpv"), one(NoticeGap.class, open, Map.of()).items().values());
        assertEquals(List.of("cpv", "process-description"), one(NoticeGap.class, flexible, Map.of()).items().values());
    }

    @Test
    void suppliersStandBesideTheFirstOfTheirStage() {
        Stage stage = FactBuilder.of(Stage.class).with("kind", "tendering").with("supplierDeadlines", List.of(
                deadline("S1", "2026-11-05"), deadline("S2", "2026-11-06"), deadline("S3", "2026-11-05"))).build();
        assertEquals(List.of("S1 S2", "S1 S3"),
                all(SupplierLimit.class, ordinary().with("stages", List.of(stage)).build(), Map.of())
                        .stream().map(it -> it.first() + " " + it.supplier()).toList());
    }

    @Test
    void aFlexibleProcedureMayChangeUntilItsLastRound() {
        List<Stage> stages = List.of(
                stage("participation", 0, "2026-10-26"),
                stage("tendering", 2, "2027-01-15"),
                stage("tendering", 1, "2026-12-01"));
        TermsChange change = FactBuilder.of(TermsChange.class).with("substantial", Answer.NO).build();
        ChangeLimits flexible = one(ChangeLimits.class,
                ordinary().with("procedure", Text.of("competitive-flexible")).with("stages", stages).build(),
                Map.of("changes", List.of(change)));
        assertEquals("2026-10-26", flexible.first().toString());
        assertEquals("2026-12-01", flexible.tender().toString());
        assertEquals("2027-01-15", flexible.later().toString());
        assertEquals("2027-01-15", flexible.last().toString());
        ChangeLimits open = one(ChangeLimits.class,
                ordinary().with("stages", stages).build(), Map.of("changes", List.of(change)));
        assertEquals("2026-12-01", open.last().toString());
    }

    @Test
    void aContractIsLargeByItsOwnValueFirst() {
        Contract small = FactBuilder.of(Contract.class)
                .with("signed", date("2027-03-01"))
                .with("value", pounds("5000000"))
                .build();
        Contract large = FactBuilder.of(Contract.class).with("signed", date("2027-03-01")).build();
        assertEquals(List.of("/contracts/1/copy"),
                all(CopyDuty.class, ordinary().build(), Map.of("contracts", List.of(small, large)))
                        .stream().map(CopyDuty::pointer).toList());
    }

    @Test
    void anInvoiceRunsFromTheLaterDay() {
        Invoice later = FactBuilder.of(Invoice.class)
                .with("received", date("2026-10-01"))
                .with("due", date("2026-10-15"))
                .build();
        Invoice disputed = FactBuilder.of(Invoice.class).with("disputed", Answer.YES).build();
        Contract contract = FactBuilder.of(Contract.class)
                .with("paymentTermDays", Count.of(31))
                .with("invoices", List.of(later, disputed))
                .build();
        List<PaymentTime> times = all(PaymentTime.class, ordinary().build(), Map.of("contracts", List.of(contract)));
        assertEquals(List.of("contract", "invoice"), times.stream().map(PaymentTime::what).toList());
        assertEquals("2026-10-15", times.get(1).from().toString());
    }

    @Test
    void aPaymentIsLargeAboveTheLimitOnly() {
        Contract contract = FactBuilder.of(Contract.class)
                .with("payments", List.of(payment("30000"), payment("30000.01")))
                .build();
        LargePayment large = one(LargePayment.class, ordinary().build(), Map.of("contracts", List.of(contract)));
        assertEquals("30000.01", large.amount().toString());
        assertEquals(false, large.certain());
    }

    @Test
    void recordsAreKeptFromTheLastSignature() {
        DeletedRecord record = FactBuilder.of(DeletedRecord.class).with("deleted", date("2030-03-01")).build();
        Contract first = FactBuilder.of(Contract.class).with("signed", date("2027-03-01")).build();
        Contract second = FactBuilder.of(Contract.class).with("signed", date("2027-06-01")).build();
        assertEquals("2030-05-31", one(Retention.class, ordinary().build(),
                Map.of("deletedRecords", List.of(record), "contracts", List.of(first, second))).through().toString());
        assertEquals(EventDate.NONE,
                one(Retention.class, ordinary().build(), Map.of("deletedRecords", List.of(record))).through());
    }

    @Test
    void anOpenFrameworkStepsFromAwardToAward() {
        FrameworkTerms terms = FactBuilder.of(FrameworkTerms.class)
                .with("lastDay", date("2034-10-24"))
                .with("awards", List.of(award("2026-10-25"), award("2028-10-25")))
                .build();
        Procurement open = ordinary().with("instrument", Text.of("open-framework")).build();
        assertEquals(List.of("first 2028-10-25", "later 2034-10-24"),
                all(OpenFrameworkStep.class, open, Map.of("frameworkTerms", terms))
                        .stream().map(it -> it.step() + " " + it.next()).toList());
        assertEquals("2034-10-24", one(OpenFrameworkEnd.class, open, Map.of("frameworkTerms", terms)).latest().toString());
    }

    @Test
    void noticesAreDueFromTheLimitOfTheAuthority() {
        Procurement small = ordinary().with("estimatedValue", pounds("29999.99")).build();
        assertEquals(List.of(), all(Notifiable.class, small, Map.of()));
        Procurement notifiable = ordinary().with("estimatedValue", pounds("30000")).build();
        assertEquals("30000", one(Notifiable.class, notifiable, Map.of()).limit().toString());
    }

    @Test
    void versionsAreComparedInDatesAndNumbersOnly() {
        LanguageVersion english = FactBuilder.of(LanguageVersion.class)
                .with("title", Text.of("Support"))
                .with("tenderDeadline", date("2026-11-05"))
                .build();
        LanguageVersion welsh = FactBuilder.of(LanguageVersion.class)
                .with("title", Text.of("Cymorth"))
                .with("lots", Count.of(27))
                .build();
        assertEquals(List.of("tenderDeadline", "lots"),
                all(VersionPair.class, ordinary().build(), Map.of("versions", List.of(english, welsh)))
                        .stream().map(VersionPair::field).toList());
    }

    private static FactBuilder<Procurement> ordinary() {
        return FactBuilder.of(Procurement.class)
                .with("cpv", Texts.of("72000000"))
                .with("commenced", date("2025-09-26"))
                .with("estimatedValue", pounds("6000000"))
                .with("procedure", Text.of("open"));
    }

    private static Award announced(EventDate standstillEnd) {
        return FactBuilder.of(Award.class)
                .with("notice", date("2026-10-05"))
                .with("standstillEnd", standstillEnd)
                .build();
    }

    private static Standstill standstill(Award award) {
        return one(Standstill.class, ordinary().build(), Map.of("awards", List.of(award)));
    }

    private static List<String> noticesBefore(Award award, Procurement procurement) {
        return all(NoticeBeforeAct.class, procurement, Map.of("awards", List.of(award))).stream()
                .map(it -> it.code() + " " + it.act())
                .toList();
    }

    private static Summary summary(String supplier, EventDate sent) {
        return FactBuilder.of(Summary.class).with("supplier", supplier).with("sent", sent)
                .with("lacks", Texts.of("reason-not-awarded")).build();
    }

    private static SupplierDeadline deadline(String supplier, String day) {
        return FactBuilder.of(SupplierDeadline.class).with("supplier", supplier).with("deadline", date(day)).build();
    }

    private static Stage stage(String kind, int round, String day) {
        return FactBuilder.of(Stage.class).with("kind", kind).with("round", round).with("deadline", date(day)).build();
    }

    private static Payment payment(String pounds) {
        return FactBuilder.of(Payment.class).with("amount", pounds(pounds)).build();
    }

    private static FrameworkAward award(String day) {
        return FactBuilder.of(FrameworkAward.class).with("awarded", date(day)).build();
    }

    private static Amount pounds(String value) {
        return Amount.of(new BigDecimal(value), VatBasis.INCLUSIVE);
    }

    private static EventDate date(String text) {
        return EventDate.parse(text);
    }

    private static <T extends Fact> T one(Class<T> type, Procurement procurement, Map<String, Object> sections) {
        List<T> facts = all(type, procurement, sections);
        assertEquals(1, facts.size(), () -> type.getSimpleName() + ": " + facts);
        return facts.get(0);
    }

    private static <T extends Fact> List<T> all(Class<T> type, Procurement procurement, Map<String, Object> sections) {
        FactBuilder<Dossier> dossier = FactBuilder.of(Dossier.class).with("procurement", procurement);
        sections.forEach(dossier::with);
        return Derived.from(Facts.located(dossier.build()), BACKGROUND).facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (String pack : ShippedFiles.packIds()) {
            PackReader.read(ShippedFiles.under("packs/" + pack)).parameters().forEach((id, parameter) -> parameters.put(
                    id,
                    new Parameter("", id, parameter.unit(), parameter.basis(), parameter.values(), TODAY)));
        }
        return parameters;
    }
}
