package org.probationrules.facts;

import java.util.List;

/**
 * How many case studies a category takes; there is no such fact while neither limit is set.
 *
 * @param pointer always empty: it stands in no dossier
 * @param fewest the fewest; none while there is no such limit
 * @param most the most; none while there is no such limit
 * @param restsOn the parameters
 */
@DerivedBy({"case-studies.min-count", "case-studies.max-count"})
public record CaseStudyLimits(String pointer, Count fewest, Count most, List<Parameter> restsOn) implements Fact {

    public CaseStudyLimits {
        restsOn = List.copyOf(restsOn);
    }

    /** Met if the number is within the limits that are set. */
    public Judgement toAllow(Count number) {
        boolean enough = fewest.isNone() || number.value() >= fewest.value();
        boolean notTooMany = most.isNone() || number.value() <= most.value();
        return Judgement.of(number.pointer(), enough && notTooMany);
    }
}
