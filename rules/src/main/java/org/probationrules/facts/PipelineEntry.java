package org.probationrules.facts;

import java.util.List;

/**
 * A procurement that belongs, or may belong, into the pipeline notice of a financial year (Procurement Act 2023 s.93).
 *
 * @param pointer what decides about it
 * @param yearStart the first day of the year
 * @param published the first pipeline notice of that year, or none
 * @param scope whether it belongs there: met, possible or undetermined; there is no such fact where it does not
 * @param restsOn the limits by which it was told
 */
@DerivedBy({"pipeline.spend-over", "pipeline.contract-value-over", "pipeline.reporting-months", "vat.standard-rate"})
public record PipelineEntry(
        String pointer, EventDate yearStart, EventDate published, Judgement scope, List<Parameter> restsOn)
        implements Fact {

    public PipelineEntry {
        restsOn = List.copyOf(restsOn);
    }
}
