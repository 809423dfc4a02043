package org.probationrules.facts;

import java.util.List;

/**
 * One need category that an application is for, bundles taken apart, with the case studies about it.
 *
 * @param pointer where it is chosen
 * @param code its code
 * @param caseStudies the case studies that name it
 * @param untagged places at which a case study should name its categories and does not
 */
public record ChosenCategory(String pointer, String code, List<String> caseStudies, List<String> untagged)
        implements Fact {

    public ChosenCategory {
        caseStudies = List.copyOf(caseStudies);
        untagged = List.copyOf(untagged);
    }

    /** Met if a case study names it; undetermined if none does and one that names no category at all may be about it. */
    public Judgement toHaveCaseStudy() {
        return !caseStudies.isEmpty()
                ? Judgement.met(pointer)
                : untagged.isEmpty() ? Judgement.violated(pointer) : Judgement.undetermined(pointer, untagged);
    }

    /** How many case studies name it. */
    public Count count() {
        return Count.of(caseStudies.size()).at(pointer);
    }
}
