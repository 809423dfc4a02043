package org.probationrules.facts;

import java.util.List;

/**
 * The threshold of a contract or of a part of it, as of the day on which its procurement began, beside the value.
 *
 * @param pointer the value
 * @param of what it is the threshold of: {@code contract}, or {@code other-part} for what is not light touch in it
 * @param type the kind of threshold, such as {@code works}; empty where it cannot be told
 * @param value the value with VAT
 * @param amount the threshold; missing, at the place that would tell, where it cannot be told
 * @param restsOn the parameter, if it could be told
 */
@DerivedBy({
    "threshold.concession",
    "threshold.goods-services-central",
    "threshold.goods-services-sub-central",
    "threshold.light-touch",
    "threshold.light-touch-concession",
    "threshold.works",
    "vat.standard-rate"
})
public record Threshold(
        String pointer, String of, String type, Amount value, Amount amount, List<Parameter> restsOn) implements Fact {

    public Threshold {
        restsOn = List.copyOf(restsOn);
    }
}
