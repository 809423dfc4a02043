package org.probationrules.facts;

/**
 * Something done with a dynamic purchasing system of the earlier law, other than the Dynamic Framework.
 *
 * @param pointer what was done, or the procurement where it is used today
 * @param what {@code is-used} or {@code was-prolonged}
 * @param date when
 * @param limit the id of the parameter with the last day for it
 */
public record PurchasingSystemAct(String pointer, String what, EventDate date, String limit) implements Fact {}
