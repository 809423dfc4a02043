package org.probationrules.facts;

import java.util.List;

/** The terms of a framework that is procured. */
@Meaning("the terms of a framework that is procured")
public record FrameworkTerms(
        String pointer,
        @Meaning("its first day") EventDate start,
        @Meaning("its last day") EventDate lastDay,
        @Meaning("whether the tender or transparency notice gives reasons for a longer term") Answer longTermReasons,
        @Meaning("its awards, done or planned, in their order") List<FrameworkAward> awards,
        @Meaning("how many suppliers are party to it") Count suppliers,
        @Meaning(
                        value = "what it must include and does not; an empty list where it was examined",
                        codes = {
                            "description",
                            "price-or-mechanism",
                            "estimated-value",
                            "selection-process",
                            "term",
                            "users",
                            "open-framework-statement"
                        })
                Texts lacks,
        @Meaning("what its call-offs are expected to come to") Amount expectedCallOffs,
        @Meaning("the value of the later frameworks of an open framework") Amount successorValue)
        implements Fact {}
