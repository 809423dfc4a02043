package org.probationrules.facts;

/**
 * The framework that a call-off is made under.
 *
 * @param pointer the framework, or where it would stand
 * @param begun when it was advertised or concluded
 * @param packsOfTheAct packs of rules that follow the Procurement Act 2023
 */
@DerivedBy("framework.notice-date")
public record CalledOffFramework(String pointer, EventDate begun, Texts packsOfTheAct) implements Fact {}
