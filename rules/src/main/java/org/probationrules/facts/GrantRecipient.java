package org.probationrules.facts;

/** An organisation that receives money of a grant; a partner that receives none is not listed. */
@Meaning("an organisation that receives money of a grant")
public record GrantRecipient(
        String pointer,
        @Meaning("who it is") Text organisation,
        @Meaning(
                        value = "its legal or working form",
                        codes = {
                            "charity",
                            "charitable-incorporated-organisation",
                            "community-interest-company",
                            "community-benefit-society",
                            "co-operative-society",
                            "social-enterprise",
                            "voluntary-association",
                            "faith-organisation",
                            "private-company",
                            "public-company",
                            "partnership",
                            "sole-trader",
                            "local-authority",
                            "public-body",
                            "other"
                        })
                Text form,
        @Meaning("whether it leads the others; one that is alone leads") Answer lead,
        @Meaning("its turnover of a year") Amount turnover)
        implements Fact {}
