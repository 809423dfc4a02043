package org.probationrules.facts;

/**
 * A date, an amount or a number in two language versions of a notice.
 *
 * @param pointer the value in the second version
 * @param field its name
 * @param firstLanguage the language of the first version
 * @param first its value in the first version
 * @param secondLanguage the language of the second version
 * @param second its value in the second version
 */
public record VersionPair(
        String pointer, String field, String firstLanguage, Located first, String secondLanguage, Located second)
        implements Fact {

    /** Met if both are the same; a version that leaves it out differs. */
    public Judgement toAgree() {
        return Judgement.of(pointer, first.at("").equals(second.at("")));
    }
}
