package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

/** An award of a contract, with the notices and the standstill around it. */
@Meaning("an award of a contract, with the notices and the standstill around it")
public record Award(
        String pointer,
        @Meaning("the lot it belongs to; empty where there are no lots") String lot,
        @Meaning("publication of the transparency notice (UK5), or none") EventDate transparencyNotice,
        @Meaning("the decision to award") EventDate decided,
        @Meaning("publication of the contract award notice (UK6), or none") EventDate notice,
        @Meaning("the last day of the standstill stated in the award notice, or none") EventDate standstillEnd,
        @Meaning("the day on which the contract is or was signed") EventDate signed,
        @Meaning("who is awarded; empty where there is one bidder only") Text supplier,
        @Meaning("assessment summaries for the suppliers whose tenders were assessed") List<Summary> summaries,
        @Meaning("a claim that was brought over the award") Optional<Claim> claim,
        @Meaning("what the award notice says of the contract") Optional<AwardTerms> announced,
        @Meaning("the same terms in the contract as signed") Optional<AwardTerms> agreed)
        implements Fact {}
