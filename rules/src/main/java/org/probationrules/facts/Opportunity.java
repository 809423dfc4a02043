package org.probationrules.facts;

/**
 * A grant as those who may apply for it are told of it: its regions and the audience of its alert.
 *
 * @param pointer the grant
 * @param regions codes of the probation regions that it is for
 * @param published whether it is published
 * @param audience the organisations that the alert is for: their ids, or their number where there are many
 */
public record Opportunity(String pointer, Texts regions, Answer published, Located audience) implements Fact {}
