package org.probationrules.facts;

/** How a contract below the threshold is advertised. */
@Meaning("how a contract below the threshold is advertised")
public record Advertisement(
        String pointer,
        @Meaning("when it was first openly advertised, or none") EventDate advertised,
        @Meaning("whether only particular or pre-selected suppliers are invited") Answer onlyPreselected,
        @Meaning("publication of the below-threshold tender notice, or none") EventDate notice,
        @Meaning("whether tenders are limited by an assessment of suitability") Answer suitabilityStage)
        implements Fact {}
