package org.probationrules.facts;

/** A contract under which the service is provided until the new one takes over. */
@Meaning("a contract under which the service is provided until the new one takes over")
public record CurrentContract(
        String pointer,
        @Meaning("the area that it covers, by code or name") Text area,
        @Meaning("its last day, or none where nothing is provided there now") EventDate end)
        implements Fact {}
