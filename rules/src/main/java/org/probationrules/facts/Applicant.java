package org.probationrules.facts;

/** What an application says about the organisation that applies. */
@Meaning("what an application says about the organisation that applies")
public record Applicant(
        String pointer,
        @Meaning("its account on the portal, by number or name") String account,
        @Meaning("its name as registered") Text legalName,
        @Meaning("its legal form") Text legalForm,
        @Meaning("its registered address") Text registeredAddress,
        @Meaning("its number in the register of companies, of charities or another, or none") Text identifier,
        @Meaning("why it is on no register") Text identifierReason,
        @Meaning("whom to write to") Text contact)
        implements Fact {}
