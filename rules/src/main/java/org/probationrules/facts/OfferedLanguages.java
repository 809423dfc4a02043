package org.probationrules.facts;

/**
 * The languages in which an opportunity is offered.
 *
 * @param pointer where the versions stand
 * @param versions languages in which it has a title and a summary; missing where no version is given
 * @param tenders languages in which tenders and enquiries may be made
 */
public record OfferedLanguages(String pointer, Texts versions, Texts tenders) implements Fact {}
