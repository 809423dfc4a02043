package org.probationrules.facts;

/**
 * A notice of a procurement with what the list of forms says about it.
 *
 * @param pointer the notice
 * @param code its form
 * @param published when it was first published
 * @param family the law that the form belongs to; missing, at the form, where the form is not on the list
 * @param began the form by which this procurement began under the earlier law, or none
 * @param conflicts what the form has to do with the conflicts assessment; none where nothing
 * @param lacks what is missing of what the form must state; missing where nobody looked
 */
public record NoticeUse(
        String pointer, String code, EventDate published, Text family, Text began, Text conflicts, Texts lacks)
        implements Fact {}
