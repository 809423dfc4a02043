package org.probationrules.facts;

/** How a grant that is a subsidy is given, and its entry in the subsidy database. */
@Meaning("how a grant that is a subsidy is given, and its entry in the subsidy database")
public record Subsidy(
        String pointer,
        @Meaning(
                        value = "how it is given",
                        codes = {"mfa", "spei", "scheme", "standalone"})
                Text route,
        @Meaning("when the decision to give it was confirmed") EventDate confirmed,
        @Meaning("when it was last modified, or none") EventDate modified,
        @Meaning("when it was entered in the subsidy database, or none") EventDate entered,
        @Meaning("whether the scheme that it is given under has an entry") Answer schemeEntered,
        @Meaning("whether it is for services of public economic interest") Answer speiServices)
        implements Fact {}
