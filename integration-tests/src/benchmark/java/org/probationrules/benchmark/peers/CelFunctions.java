package org.probationrules.benchmark.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import org.probationrules.facts.Amount;
import org.probationrules.facts.Answer;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.Count;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Located;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.WorkingDays;
import org.probationrules.facts.Wave;

/** The words of the vocabulary that expressions call, as functions of CEL: each a member, what it is asked of first. */
final class CelFunctions {

    private record Word(String name, int arguments, Function<Object[], Object> meaning) {

        /** Tells it from a word that is written alike and takes more. */
        String id() {
            return name + arguments;
        }

        CelOverloadDecl declaration() {
            return CelOverloadDecl.newMemberOverload(
                    id(), SimpleType.DYN, Collections.nCopies(arguments, SimpleType.DYN));
        }

        CelFunctionBinding binding() {
            return CelFunctionBinding.from(id(), Collections.nCopies(arguments, Object.class), meaning::apply);
        }
    }

    private static final List<Word> WORDS = new ArrayList<>();

    static {
        judgements();
        dates();
        values();
        facts();
    }

    private CelFunctions() {}

    /** The functions, for the compiler. */
    static List<CelFunctionDecl> declarations() {
        Map<String, List<CelOverloadDecl>> byName = WORDS.stream()
                .collect(Collectors.groupingBy(Word::name, Collectors.mapping(Word::declaration, Collectors.toList())));
        return byName.entrySet().stream()
                .map(word -> CelFunctionDecl.newFunctionDeclaration(word.getKey(), word.getValue()))
                .toList();
    }

    /** The functions, for the runtime. */
    static List<CelFunctionBinding> bindings() {
        return WORDS.stream().map(Word::binding).toList();
    }

    private static void word(String name, int arguments, Function<Object[], Object> meaning) {
        WORDS.add(new Word(name, arguments, meaning));
    }

    private static void judgements() {
        word("andAlso", 2, x -> ((Judgement) x[0]).andAlso((Judgement) x[1]));
        word("orElse", 2, x -> ((Judgement) x[0]).orElse((Judgement) x[1]));
        word("negated", 1, x -> ((Judgement) x[0]).negated());
        word("needing", 2, x -> ((Judgement) x[0]).needing((Located) x[1]));
        word("at", 2, x -> ((Judgement) x[0]).at((String) x[1]));
        word("because", 2, x -> ((Judgement) x[0]).because((String) x[1]));
    }

    private static void dates() {
        word("toShareADayWith", 2, x -> date(x[0]).toShareADayWith(date(x[1])));
        word("toBeOnOrAfter", 2, x -> date(x[0]).toBeOnOrAfter(date(x[1])));
        word("toBeOnOrBefore", 2, x -> date(x[0]).toBeOnOrBefore(date(x[1])));
        word("toBeAfter", 2, x -> date(x[0]).toBeAfter(date(x[1])));
        word("toPrecede", 2, x -> date(x[0]).toPrecede(date(x[1])));
        word("toBeDoneBy", 2, x -> date(x[0]).toBeDoneBy(date(x[1])));
        word("toBeSameMomentAs", 2, x -> date(x[0]).toBeSameMomentAs(date(x[1])));
        word("day", 1, x -> date(x[0]).day());
        word("toBeAtLeastDaysAfter", 3, x -> date(x[0]).toBeAtLeastDaysAfter(date(x[1]), number(x[2])));
        word("lastWorkingDayOf", 3, x -> date(x[0]).lastWorkingDayOf((WorkingDays) x[1], number(x[2])));
        word("lastDayOf", 2, x -> date(x[0]).lastDayOf(number(x[1])));
        word("plusDays", 2, x -> date(x[0]).plusDays(number(x[1])));
        word("isNone", 1, x -> date(x[0]).isNone());
    }

    private static void values() {
        word("isStated", 1, x -> ((Located) x[0]).isStated());
        word("isMissing", 1, x -> ((Located) x[0]).isMissing());
        word("pointer", 1, x -> ((Located) x[0]).pointer());
        word("toBeStated", 1, x -> ((Located) x[0]).toBeStated());
        word("toBeStatedOutright", 1, x -> ((Located) x[0]).toBeStatedOutright());
        word("isYes", 1, x -> ((Answer) x[0]).isYes());
        word("isNo", 1, x -> ((Answer) x[0]).isNo());
        word("toBe", 2, x -> ((Text) x[0]).toBe((String) x[1]));
        word("toBeOneOf", 2, x -> ((Text) x[0]).toBeOneOf(texts(x[1])));
        word("toBeOtherThan", 2, x -> ((Text) x[0]).toBeOtherThan((String) x[1]));
        word("toBeOtherNumberThan", 2, x -> ((Text) x[0]).toBeOtherNumberThan((Text) x[1]));
        word("toHaveAnyOf", 2, x -> ((Texts) x[0]).toHaveAnyOf((Texts) x[1]));
        word("value", 1, x -> ((Amount) x[0]).value());
        word("toHaveSameVatBasisAs", 2, x -> ((Amount) x[0]).toHaveSameVatBasisAs((Amount) x[1]));
        word("toBeAtLeast", 2, x -> ((Count) x[0]).toBeAtLeast((Long) x[1]));
        word("toBeAtMost", 2, x -> x[0] instanceof Amount amount
                ? amount.toBeAtMost((BigDecimal) x[1])
                : ((Count) x[0]).toBeAtMost((Long) x[1]));
    }

    private static void facts() {
        word("knownNumber", 1, x -> ((Wave) x[0]).knownNumber());
        word("toHold", 3, x -> ((MilestoneOrder) x[0]).toHold(date(x[1]), date(x[2])));
        word("toBeLeftBetween", 3, x -> ((MinimumPeriod) x[0]).toBeLeftBetween(date(x[1]), date(x[2])));
        word("allowance", 2, x -> ((LotTotal) x[0]).allowance((BigDecimal) x[1]));
        word("toHold", 2, x -> ((WorkingDays) x[0]).toHold(date(x[1])));
        word("isWithin", 2, x -> ((Fact) x[0]).isWithin((String) x[1]));
        word("toFindDone", 3, x -> ((AssessmentDay) x[0]).toFindDone(date(x[1]), date(x[2])));
        word("toFollow", 3, x -> ((DecisionMoment) x[0]).toFollow(date(x[1]), date(x[2])));
        word("toBeAllIn", 2, x -> ((BasicInformation) x[0]).toBeAllIn((Texts) x[1]));
        word("is", 2, x -> ((Parameter) x[0]).is((String) x[1]));
        word("toBeReachedBy", 2, x -> ((Parameter) x[0]).toBeReachedBy(date(x[1])));
        word("notToBePassedBy", 2, x -> ((Parameter) x[0]).notToBePassedBy(date(x[1])));
        word("hasRole", 2, x -> ((Party) x[0]).hasRole(texts(x[1])));
        word("mayHaveRole", 2, x -> ((Party) x[0]).mayHaveRole((String) x[1]));
        word("toHaveRole", 2, x -> ((Party) x[0]).toHaveRole((String) x[1]));
        word("toHaveTakenEveryStepBy", 2, x -> ((Party) x[0]).toHaveTakenEveryStepBy(date(x[1])));
    }

    private static EventDate date(Object value) {
        return (EventDate) value;
    }

    private static int number(Object value) {
        return ((Long) value).intValue();
    }

    private static String[] texts(Object list) {
        return ((List<?>) list).toArray(String[]::new);
    }
}
