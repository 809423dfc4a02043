package org.probationrules.derive;

import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Pipeline;
import org.probationrules.facts.PipelineEntry;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Verdict;

/** Tells whether a procurement belongs into the pipeline notice of a year: by spending, value and tender notice. */
final class PipelineEntries implements Derivation {

    @Override
    public List<PipelineEntry> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .flatMap(procurement -> entry(procurement, background))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<PipelineEntry> entry(Procurement procurement, Background background) {
        Parameter spend = background.parameter("pipeline.spend-over");
        Parameter value = background.parameter("pipeline.contract-value-over");
        Parameter months = background.parameter("pipeline.reporting-months");
        Pipeline pipeline = procurement.pipeline().orElseGet(() -> silent(procurement));
        EventDate tender = tenderNotice(procurement);
        EventDate start = pipeline.yearStart();
        Amount withVat = procurement.estimatedValue().withVat(background.parameter("vat.standard-rate").number());
        Judgement scope = toExceed(pipeline.expectedSpend(), spend)
                .andAlso(toExceed(withVat, value))
                .andAlso(tender.toBeOnOrAfter(start))
                .andAlso(tender.toBeBefore(start.monthsAfter(months.count())));
        return scope.verdict() == Verdict.VIOLATED
                ? Optional.empty()
                : Optional.of(new PipelineEntry(
                        pipeline.pointer(), start, published(procurement, start), scope, List.of(spend, value, months)));
    }

    private static Pipeline silent(Procurement procurement) {
        FactShape shape = FactShape.of(Pipeline.class);
        return (Pipeline) shape.create(shape.silentAt(procurement.pointer() + "/pipeline"));
    }

    /** A value that nobody can estimate counts as more; what the buyer pays in a year is a fact that somebody knows. */
    private static Judgement toExceed(Amount amount, Parameter limit) {
        return amount.isUnknown() && limit.id().equals("pipeline.spend-over")
                ? Judgement.undetermined(amount.pointer(), amount.pointer())
                : amount.toBeAtMost(limit.number()).negated();
    }

    private static EventDate tenderNotice(Procurement procurement) {
        return procurement.notices().stream()
                .filter(notice -> notice.code().equals("UK4") || notice.code().equals("UK5"))
                .map(Notice::published)
                .findFirst()
                .or(() -> procurement.plan().map(Plan::tenderNotice))
                .orElse(EventDate.MISSING.at(procurement.pointer() + "/plan/tenderNotice"));
    }

    /** The first pipeline notice that was not published before the year began; one of an earlier year does not count. */
    private static EventDate published(Procurement procurement, EventDate start) {
        return procurement.notices().stream()
                .filter(notice -> notice.code().equals("UK1"))
                .map(Notice::published)
                .filter(published -> !published.toBeBefore(start).isMet())
                .findFirst()
                .orElse(EventDate.NONE.at(procurement.pointer() + "/notices"));
    }
}
