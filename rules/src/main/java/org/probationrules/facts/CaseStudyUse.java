package org.probationrules.facts;

/**
 * The use of a case study for one need category.
 *
 * @param pointer the case study
 * @param caseStudy its number or name
 * @param category the code of the category
 * @param shared whether it is used for another category too
 * @param explained whether it says why it is relevant to this one
 */
public record CaseStudyUse(String pointer, String caseStudy, String category, boolean shared, boolean explained)
        implements Fact {

    /** Met if it says why it is relevant; where it has one category only, that is plain from the choice. */
    public Judgement toBeExplained() {
        return Judgement.of(pointer, explained || !shared);
    }
}
