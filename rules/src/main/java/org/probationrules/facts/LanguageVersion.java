package org.probationrules.facts;

/** The version of a notice in one language. */
@Meaning("the version of a notice in one language")
public record LanguageVersion(
        String pointer,
        @Meaning("the language, such as en or cy") String language,
        @Meaning("the title in it") Text title,
        @Meaning("the summary in it") Text summary,
        @Meaning("the deadline for requests to participate in it") EventDate requestDeadline,
        @Meaning("the deadline for tenders in it") EventDate tenderDeadline,
        @Meaning("the start of services in it") EventDate contractStart,
        @Meaning("the end of the initial term in it") EventDate contractEnd,
        @Meaning("the estimated value in it") Amount estimatedValue,
        @Meaning("the number of lots in it") Count lots)
        implements Fact {}
