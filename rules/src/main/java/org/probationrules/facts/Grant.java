package org.probationrules.facts;

/** A grant, from its announcement to its award. */
@Meaning("a grant, from its announcement to its award")
public record Grant(
        String pointer,
        @Meaning("its number or name") Text id,
        @Meaning(
                        value = "the systems on which it is put",
                        codes = {"dynamic-framework", "grants-portal", "find-a-tender", "find-a-grant", "other"})
                Texts channels,
        @Meaning(value = "the fund that pays for it", codes = {"ROIF", "other"}) Text fund,
        @Meaning("probation regions that it is for, by code or name") Texts regions,
        @Meaning("whether it is published") Answer published,
        @Meaning("the organisation that applies for it, by its id in the dossier") Text applicant,
        @Meaning(
                        value = "what the announcement asks applicants to have",
                        codes = {"portal-account", "portal-registration", "framework-qualification"})
                Text entryCondition)
        implements Fact {}
