package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.derive.Codelists;
import org.probationrules.engine.Evaluation.RuleAnswer;
import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.Located;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Wave;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.Messages;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;

/** What goes into a Welsh text is Welsh, or is the dossier's own word; and Welsh findings are those in English. */
class WelshValuesTest {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final Codelists CODELISTS = Codelists.shipped();
    private static final Words WELSH = Words.of(CYMRAEG);
    private static final String MARK = WELSH.text("untranslated", Map.of("text", ""));

    /** Words in the dossiers of the cases that stand where a code should, and that no list knows. */
    private static final Set<String> UNKNOWN = Set.of(
            "launch", "launch of wave one", "tender notice and questionnaire launch", "notification of interest to aware");

    private static final Pattern REASON = Pattern.compile("\\.because\\(\"([^\"]+)\"\\)");

    @TestFactory
    Stream<DynamicTest> findingsAreThoseInEnglishAndNothingInThemIsEnglish() {
        return each(it -> {
            Assessment welsh = assess(it, CYMRAEG);
            Assessment english = assess(it, Locale.UK);
            assertAll(
                    () -> assertEquals(List.of(), leftInEnglish(welsh)),
                    () -> assertEquals(summary(english), summary(welsh)),
                    () -> assertEquals(
                            english.findings().stream().map(Finding::message).toList(),
                            welsh.findings().stream().map(Finding::messageEnglish).toList()));
        });
    }

    private static List<String> leftInEnglish(Assessment welsh) {
        Stream<String> texts = welsh.findings().stream()
                .filter(finding -> !finding.pack().equals("input"))
                .flatMap(finding -> Stream.of(finding.message(), finding.remedy()));
        Stream<String> labels = welsh.timetable().stream().map(Assessment.DatedEntry::label);
        return Stream.concat(texts, labels).filter(text -> known(text).contains(MARK)).distinct().toList();
    }

    private static String known(String text) {
        String known = text;
        for (String word : UNKNOWN) {
            known = known.replace(word + MARK, word);
        }
        return known;
    }

    private static List<List<Object>> summary(Assessment assessment) {
        return assessment.findings().stream()
                .map(it -> List.of(it.ruleId(), it.outcome(), it.severity(), it.pointer(), it.missing(), it.arguments()))
                .toList();
    }

    /**
     * A placeholder that is shown as it is written takes nothing that the project has words of its own for; into another go
     * the codes of a field, and then every one that the format knows has its Welsh.
     */
    @TestFactory
    Stream<DynamicTest> whatIsShownAsWrittenIsTheDossiersOwn() {
        return each(it -> {
            String dossier = plain(PlainJson.write(it.dossier()));
            Set<String> english = new TreeSet<>();
            for (RuleAnswer answer : answers(it)) {
                String id = answer.rule().metadata().id();
                Messages messages = welsh(answer.pack());
                answer.raised().stream()
                        .flatMap(raised -> raised.values().entrySet().stream())
                        .flatMap(value -> leaves(value.getKey(), value.getValue()).stream())
                        .filter(leaf -> messages.asWritten(id).contains(leaf.name())
                                ? !isOfDossier(leaf, dossier, answer.pack())
                                : leaf.codes().contains(leaf.word())
                                        && leaf.codes().stream().anyMatch(code -> isMarked(messages, id, code)))
                        .forEach(leaf -> english.add(id + " " + leaf));
            }
            assertEquals(Set.of(), english);
        });
    }

    /** Whether it is a number or a code in capitals, a word of the dossier that is no code, or a parameter with its value. */
    private static boolean isOfDossier(Leaf leaf, String dossier, Pack pack) {
        String word = leaf.word();
        return word.equals(word.toUpperCase(Locale.ROOT))
                || !leaf.codes().contains(word) && dossier.contains(plain(word))
                || pack.parameters().keySet().stream().anyMatch(id -> word.startsWith(id + "="));
    }

    private static String plain(String text) {
        return text.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> everyReasonHasItsWelsh() {
        return ShippedCases.PACKS.stream().flatMap(pack -> pack.rules().stream().map(rule -> DynamicTest.dynamicTest(
                rule.metadata().id(),
                () -> assertEquals(
                        List.of(),
                        REASON.matcher(rule.drl()).results()
                                .map((MatchResult reason) -> reason.group(1))
                                .filter(reason -> isMarked(welsh(pack), rule.metadata().id(), reason))
                                .toList()))));
    }

    @Test
    void everyCodeOfAListHasItsWelsh() {
        Yaml platform = list("platform");
        Yaml content = list("notice-content").get("notices");
        assertAll(
                () -> assertWelsh("timetable", "TT-001", list("milestones").get("kinds").entries().keySet()),
                () -> assertWelsh("timetable", "TT-213", content.entries().values().stream()
                        .flatMap(notice -> Stream.concat(
                                notice.get("all").texts().stream(),
                                notice.find("only").stream().flatMap(only ->
                                        only.items().stream().map(item -> item.get("item").text()))))
                        .toList()),
                () -> assertWelsh("timetable", "TT-303", list("summary-content").get("every").texts()),
                () -> assertWelsh("timetable", "TT-303", list("summary-content").get("others").texts()),
                () -> assertWelsh("timetable", "TT-008", list("old-words").get("words").items().stream()
                        .map(word -> word.get("use").text()).toList()),
                () -> assertWelsh("registration", "REG-118", platform.get("exclusionQuestions").texts()),
                () -> assertWelsh("registration", "REG-116", platform.get("connected-persons").entries().values().stream()
                        .flatMap(items -> items.texts().stream()).map(item -> item + "-of").toList()),
                () -> assertWelsh("qualification", "QUA-003", list("framework-portal").get("actions").texts()),
                () -> assertWelsh("qualification", "QUA-003", list("framework-portal").get("states").entries().keySet()),
                () -> assertWelsh("qualification", "QUA-102", list("requirements").get("ofTheAct").texts()),
                () -> assertWelsh("qualification", "QUA-104", list("regions").get("regions").items().stream()
                        .flatMap(region -> Stream.concat(
                                Stream.of(region.get("name").text()), region.get("policeAreas").texts().stream()))
                        .toList()),
                () -> assertWelsh("grants", "GRT-009", list("grants-portal").get("actions").entries().keySet()),
                () -> assertWelsh("grants", "GRT-009", list("grants-portal").get("states").entries().keySet()));
    }

    private static Yaml list(String name) {
        return ShippedFiles.yaml("codelists/" + name + ".yaml");
    }

    private static void assertWelsh(String packId, String ruleId, Collection<String> codes) {
        Pack pack = ShippedCases.PACKS.stream().filter(it -> it.id().equals(packId)).findFirst().orElseThrow();
        assertTrue(!codes.isEmpty(), packId);
        assertEquals(List.of(), codes.stream().filter(code -> isMarked(welsh(pack), ruleId, code)).toList(), ruleId);
    }

    @Test
    void everyDateOfTheTimetableHasItsWelsh() {
        assertEquals(
                List.of(),
                Stream.of(Notice.class, Stage.class, Wave.class, Award.class, Contract.class, Plan.class)
                        .flatMap(type -> FactShape.of(type).writtenFields().stream()
                                .filter(field -> field.kind() == FactShape.Kind.DATE)
                                .map(field -> Timetable.code(type, field.name())))
                        .filter(code -> WELSH.fill(
                                        "{it}", Map.of("it", Phrase.of(code, "words")), none -> Optional.empty(), Set.of())
                                .contains(MARK))
                        .toList());
    }

    private record Leaf(String name, String word, List<String> codes) {}

    /** The words in a value, each with the placeholder that it fills and the codes of the field that it is from. */
    private static List<Leaf> leaves(String name, Object value) {
        List<Leaf> leaves = new ArrayList<>();
        if (value instanceof Phrase phrase) {
            phrase.values().forEach((inner, it) -> leaves.addAll(leaves(inner, it)));
        } else if (value instanceof Texts texts) {
            texts.values().forEach(it -> leaves.add(new Leaf(name, it, codes(texts))));
        } else if (value instanceof Collection<?> list) {
            list.forEach(it -> leaves.addAll(leaves(name, it)));
        } else if (value instanceof Text text && !text.isNone()) {
            leaves.add(new Leaf(name, text.value(), codes(text)));
        } else if (value instanceof String word) {
            leaves.add(new Leaf(name, word, List.of()));
        }
        return leaves;
    }

    private static List<String> codes(Located value) {
        return FieldNames.at(value.pointer()).map(Field::codes).orElse(List.of());
    }

    private static boolean isMarked(Messages messages, String ruleId, String code) {
        return WELSH.fill("{it}", Map.of("it", code), it -> messages.phrase(ruleId, it), Set.of()).contains(MARK);
    }

    private static Messages welsh(Pack pack) {
        return pack.messages().get("cy");
    }

    private static List<RuleAnswer> answers(RuleCase it) {
        return new Evaluation(request(it), packs(it), pack -> true).run().answers();
    }

    private static PackSet packs(RuleCase it) {
        return RuleCasesTest.ENGINE.packsInForce().withValues(it.parameters());
    }

    private static Assessment assess(RuleCase it, Locale locale) {
        return packs(it).assess(request(it).withLocale(locale));
    }

    private static AssessmentRequest request(RuleCase it) {
        return AssessmentRequest.of(Hook.of(it.hook()), it.asOf(), PlainJson.write(it.dossier()));
    }

    private interface Check {
        void of(RuleCase it);
    }

    private static Stream<DynamicTest> each(Check check) {
        return ShippedCases.all()
                .map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () -> check.of(it)));
    }
}
