package org.probationrules.facts;

/**
 * The scheme that a grant is given under.
 *
 * @param pointer where the grant names it
 * @param code its code; missing where the grant names none that is known
 * @param recipientForms the forms of organisations that may receive a grant of it
 */
public record GrantScheme(String pointer, Text code, Texts recipientForms) implements Fact {}
