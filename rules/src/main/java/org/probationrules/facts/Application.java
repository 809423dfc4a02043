package org.probationrules.facts;

import java.util.List;

/** An application to qualify onto the Dynamic Framework. */
@Meaning("an application to qualify onto the Dynamic Framework")
public record Application(
        String pointer,
        @Meaning("the organisation that applies") Text organisation,
        @Meaning("whether it has an account on the commissioning portal") Answer account,
        @Meaning("where its response stands on the portal") Text state,
        @Meaning("what it is about to do on the portal") Text action,
        @Meaning("the day on which it is submitted") EventDate submitting,
        @Meaning("need categories that it is for, by code or name") Texts categories,
        @Meaning("case studies in it") List<CaseStudy> caseStudies,
        @Meaning("whether the standard framework agreement is accepted") Answer agreementAccepted,
        @Meaning("geographic areas of interest, by code or name") Texts areas,
        @Meaning("earlier applications of the organisation") List<Attempt> attempts)
        implements Fact {}
