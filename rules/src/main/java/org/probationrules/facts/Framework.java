package org.probationrules.facts;

import java.util.List;

/** A framework under which contracts are called off. */
@Meaning("a framework under which contracts are called off")
public record Framework(
        String pointer,
        @Meaning("its identifier; PSDF is the Probation Services Dynamic Framework") Text id,
        @Meaning("the day on which it was advertised or concluded") EventDate begun,
        @Meaning("whether it is itself light touch") Answer lightTouch,
        @Meaning("whether its agreement still speaks of grants") Answer agreementMentionsGrants,
        @Meaning("extensions of it on record, in the order in which they were recorded") List<Extension> extensions,
        @Meaning("the day on which its validity was last changed; left out where it never was") EventDate validityChanged,
        @Meaning("changes of its validity") List<ValidityChange> validityChanges)
        implements Fact {}
