package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

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
                Text entryCondition,
        @Meaning("whether the framework agreement in use still speaks of grants") Answer agreementMentionsGrants,
        @Meaning("the scheme that it is given under, by code or name") Text scheme,
        @Meaning("limits of the scheme as its documents quote them") List<QuotedLimit> quotedLimits,
        @Meaning("the whole amount, over all years") Amount total,
        @Meaning("what it pays in each twelve months from its first day") List<GrantYear> years,
        @Meaning("what it pays in each financial year") List<GrantYear> financialYears,
        @Meaning("the periods in which it is paid for") List<FundingPeriod> periods,
        @Meaning("who receives money of it") List<GrantRecipient> recipients,
        @Meaning(
                        value = "whether it is a subsidy",
                        codes = {"subsidy", "not-subsidy", "undecided"})
                Text subsidyStatus,
        @Meaning("how it is given, where it is a subsidy") Optional<Subsidy> subsidy,
        @Meaning("minimal or SPEI financial assistance that it gives") Optional<Assistance> assistance,
        @Meaning("lines of its budget") List<GrantLine> lines,
        @Meaning("signs that the funder is supplied with something") Optional<SupplyMarkers> supplyMarkers,
        @Meaning("what it pays for") Text activity,
        @Meaning("other grants and contracts of the same organisation") List<OtherAward> otherAwards)
        implements Fact {}
