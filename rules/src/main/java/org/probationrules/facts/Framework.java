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
        @Meaning("changes of its validity on record") List<ValidityChange> validityChanges)
        implements Fact {}
