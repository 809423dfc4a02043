package org.probationrules.facts;

/** A dynamic market. */
@Meaning("a dynamic market")
public record DynamicMarket(
        String pointer,
        @Meaning("publication of the notice of intention (UK13), or none") EventDate intentionNotice,
        @Meaning("when it was established, or none") EventDate established,
        @Meaning("whether it takes no applications") Answer closed,
        @Meaning("the most members that it takes, or none") Count maximumMembers,
        @Meaning("whether conditions of membership changed during its term") Answer conditionsChanged,
        @Meaning("applications of suppliers that take part which were not considered") Count pendingApplications,
        @Meaning("the record of exceptional complexity, or none") Text complexityException,
        @Meaning("whether a member that is debarred on a mandatory ground is kept") Answer debarredMemberKept,
        @Meaning("whether a member was removed before it was told so with reasons") Answer memberRemovedUninformed)
        implements Fact {}
