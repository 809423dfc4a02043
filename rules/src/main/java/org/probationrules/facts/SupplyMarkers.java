package org.probationrules.facts;

/** Signs that the funder of a grant is supplied with something. */
@Meaning("signs that the funder of a grant is supplied with something")
public record SupplyMarkers(
        String pointer,
        @Meaning("whether the funder receives something in return") Answer funderReceivesSomething,
        @Meaning("whether there is an output to the funder's order") Answer outputToTheFundersOrder,
        @Meaning("whether a third party that the funder names benefits") Answer namedThirdPartyBenefits,
        @Meaning("whether the terms are those of a contract") Answer termsOfAContract,
        @Meaning("whether there are service credits") Answer serviceCredits)
        implements Fact {}
