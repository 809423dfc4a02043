package org.probationrules.facts;

/**
 * The codes of a procurement and its lots, sorted by whether they are light touch. Each list is missing where no code is
 * stated at all.
 *
 * @param pointer the codes of the procurement
 * @param main the main code, or an empty word
 * @param all every code, the main one first
 * @param lightTouch those that are in Table 1 of Schedule 1 to the Procurement Regulations 2024
 * @param ordinary those that are not
 * @param reservable those that may be reserved to public service mutuals
 */
public record ServiceCodes(
        String pointer, String main, Texts all, Texts lightTouch, Texts ordinary, Texts reservable) implements Fact {}
