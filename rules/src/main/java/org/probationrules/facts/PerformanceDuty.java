package org.probationrules.facts;

/** Something of the performance of a contract that is to be published. */
@Meaning("something of the performance of a contract that is to be published")
public record PerformanceDuty(
        String pointer,
        @Meaning(
                        value = "what calls for it: yearly assessment, a breach, or performance that did not improve",
                        codes = {"indicators", "breach", "not-improved"})
                String trigger,
        @Meaning("the day that starts the time: signature or last assessment, or the day of the trigger")
                EventDate since,
        @Meaning("publication of the contract performance notice (UK9), or none") EventDate notice)
        implements Fact {}
