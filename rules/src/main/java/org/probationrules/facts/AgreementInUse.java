package org.probationrules.facts;

/**
 * The framework agreement that is at hand for a call-off, or beside a grant.
 *
 * @param pointer where it is spoken of
 * @param mentionsGrants whether it still speaks of grants
 */
public record AgreementInUse(String pointer, Answer mentionsGrants) implements Fact {}
