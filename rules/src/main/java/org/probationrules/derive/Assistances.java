package org.probationrules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Assistance;
import org.probationrules.facts.AssistanceAnswers;
import org.probationrules.facts.AssistanceGiving;
import org.probationrules.facts.AssistancePayment;
import org.probationrules.facts.AssistanceTotal;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.Grant;
import org.probationrules.facts.HistoryQuestion;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Located;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Verdict;

/** Derives what minimal or SPEI financial assistance adds up to, when it counts as given, and its letters. */
final class Assistances implements Derivation {

    /** Something that is given on one day, and what went before it. */
    private record Giving(EventDate on, Amount amount, List<AssistancePayment> before) {}

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        boolean known = background.has(
                "assistance.mfa-limit", "assistance.spei-limit", "assistance.earlier-years", "assistance.year-end",
                "assistance.given-when");
        dossier.grant()
                .flatMap(Grant::assistance)
                .filter(it -> known && it.kind().isOneOf("mfa", "spei"))
                .ifPresent(assistance -> {
                    List<Giving> givings = givings(assistance, background);
                    givings.forEach(giving -> facts.add(total(assistance, giving, background)));
                    facts.add(letters(assistance, givings.get(0), background));
                    facts.addAll(questions(assistance, givings.get(0), background));
                });
        return facts;
    }

    /** The whole on the day of the right to it, or each payment on its own day. */
    private static List<Giving> givings(Assistance assistance, Background background) {
        if (!background.parameter("assistance.given-when").is("payment")) {
            return List.of(new Giving(assistance.right(), whole(assistance), assistance.history()));
        }
        if (assistance.payments().isEmpty()) {
            EventDate none = EventDate.MISSING.at(assistance.pointer() + "/payments");
            return List.of(new Giving(none, assistance.amount(), assistance.history()));
        }
        List<Giving> givings = new ArrayList<>();
        for (int i = 0; i < assistance.payments().size(); i++) {
            AssistancePayment payment = assistance.payments().get(i);
            givings.add(new Giving(payment.date(), payment.amount(),
                    Stream.concat(assistance.history().stream(), assistance.payments().subList(0, i).stream())
                            .toList()));
        }
        return givings;
    }

    private static Amount whole(Assistance assistance) {
        boolean payments = !assistance.payments().isEmpty()
                && assistance.payments().stream().allMatch(it -> it.amount().isStated());
        return assistance.amount().isMissing() && payments
                ? pounds(assistance.payments().stream()
                                .map(it -> it.amount().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .at(assistance.amount().pointer())
                : assistance.amount();
    }

    private static AssistanceTotal total(Assistance assistance, Giving giving, Background background) {
        String kind = assistance.kind().value();
        Amount limit = limit(background.parameter("assistance." + kind + "-limit"), giving.on());
        boolean told = giving.on().isStated() && giving.amount().isStated();
        AssistanceWindow window = AssistanceWindow.of(background);
        BigDecimal before = giving.on().isStated() ? window.sum(giving.before(), giving.on()) : BigDecimal.ZERO;
        return new AssistanceTotal(
                assistance.pointer(),
                kind,
                giving.on(),
                told ? pounds(before.add(giving.amount().value())).at(giving.amount().pointer()) : giving.amount(),
                limit,
                giving.on().earliest().map(window::from).map(EventDate::of).orElse(EventDate.MISSING),
                pounds(limit.value().subtract(before).max(BigDecimal.ZERO)),
                told
                        ? window.fits(giving.amount().value(), limit.value(), giving.before(),
                                        giving.on().earliest().orElseThrow())
                                .map(EventDate::of)
                                .orElse(EventDate.NONE)
                        : EventDate.MISSING,
                assistance.tasksAssigned(),
                open(assistance));
    }

    /** The limit of the day of giving; where there was none yet, that of the assessment. */
    private static Amount limit(Parameter limit, EventDate on) {
        return (limit.on(on).isSet() ? limit.on(on) : limit).amount();
    }

    private static List<String> open(Assistance assistance) {
        List<String> open = new ArrayList<>();
        if (!assistance.historyComplete().isYes()) {
            open.add(assistance.historyComplete().pointer());
        }
        assistance.history().stream()
                .flatMap(it -> Stream.<Located>of(it.date(), it.amount()))
                .filter(it -> !it.isStated())
                .forEach(it -> open.add(it.pointer()));
        return open;
    }

    private static AssistanceGiving letters(Assistance assistance, Giving first, Background background) {
        Judgement begun = first.on().toBeOnOrBefore(background.today());
        return new AssistanceGiving(
                assistance.pointer(),
                assistance.kind().value(),
                first.on(),
                begun.verdict() == Verdict.VIOLATED,
                whole(assistance),
                orNone(assistance.notified()),
                assistance.notifiedAmount(),
                assistance.confirmationRequested(),
                orNone(assistance.enterpriseConfirmed()),
                orNone(assistance.confirmedDate()),
                assistance.confirmedAmount());
    }

    /** A letter that nothing tells of was not written. */
    private static EventDate orNone(EventDate date) {
        return date.isMissing() ? EventDate.NONE.at(date.pointer()) : date;
    }

    private static List<HistoryQuestion> questions(Assistance assistance, Giving first, Background background) {
        AssistanceAnswers answers = assistance.answers().orElseGet(() -> {
            FactShape shape = FactShape.of(AssistanceAnswers.class);
            return (AssistanceAnswers) shape.create(shape.silentAt(assistance.pointer() + "/answers"));
        });
        Amount total = pounds(AssistanceWindow.of(background).sum(
                assistance.history(), first.on().orElse(background.today())));
        return List.of(
                new HistoryQuestion(answers.own().pointer(), "own", answers.own(), total),
                new HistoryQuestion(answers.spei().pointer(), "spei", answers.spei(), total),
                new HistoryQuestion(answers.group().pointer(), "group", answers.group(), total),
                new HistoryQuestion(answers.transfers().pointer(), "transfers", answers.transfers(), total));
    }

    private static Amount pounds(BigDecimal value) {
        return Amount.of(value.setScale(2, RoundingMode.HALF_UP), VatBasis.UNSTATED);
    }
}
