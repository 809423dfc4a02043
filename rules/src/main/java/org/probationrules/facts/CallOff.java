package org.probationrules.facts;

import java.util.List;

/** What is particular to a call-off under a framework. */
@Meaning("what is particular to a call-off under a framework")
public record CallOff(
        String pointer,
        @Meaning("when suppliers were told that it would come, or none") EventDate announced,
        @Meaning("the day on which it is launched") EventDate launched,
        @Meaning(
                        value = "what the announcement asks bidders to have",
                        codes = {"portal-account", "portal-registration", "framework-qualification"})
                Text entryCondition,
        @Meaning("what its documents ask bidders to bring, by code or in words") Texts requirements,
        @Meaning("organisations that are invited or that bid, by their id in the dossier") Texts invited,
        @Meaning("why it is awarded directly; failed-competition where a competition brought no award")
                Text directAwardReason,
        @Meaning("the reference of the competition that failed") Text failedCompetition,
        @Meaning("who pays for it, by code such as MoJ or MOPAC") Texts funders,
        @Meaning("who commissions it together with the buyer, by code such as MOPAC or GMCA") Texts coCommissioners,
        @Meaning("whether its documents state minimum scores") Answer minimumScoresStated,
        @Meaning("minimum scores that its documents state") List<MinimumScore> minimumScores,
        @Meaning("bidders that were removed on a score") List<Removal> removals)
        implements Fact {}
