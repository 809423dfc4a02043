package org.probationrules.facts;

/**
 * When the first notice of a form was published for a procurement.
 *
 * @param pointer the notice; the list of notices where there is none of the form
 * @param code the form
 * @param published when; none where there is no notice of the form
 */
public record FirstPublication(String pointer, String code, EventDate published) implements Fact {}
