package org.probationrules.facts;

import java.util.List;

/**
 * Whether a bidder is qualified in one need category of a call-off, and on which day that is asked.
 *
 * @param pointer where the bidder is listed
 * @param bidder who it is
 * @param category the code of the category
 * @param day the day on which it must be qualified
 * @param qualified whether it is
 * @param restsOn the parameter that chooses the day
 */
@DerivedBy("calloff.qualified-on")
public record BidderQualification(
        String pointer, String bidder, String category, EventDate day, Judgement qualified, List<Parameter> restsOn)
        implements Fact {

    public BidderQualification {
        restsOn = List.copyOf(restsOn);
    }
}
