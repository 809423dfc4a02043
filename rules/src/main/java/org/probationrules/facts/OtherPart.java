package org.probationrules.facts;

/** The part of a light touch contract that is not itself light touch. */
@Meaning("the part of a light touch contract that is not itself light touch")
public record OtherPart(
        String pointer,
        @Meaning(value = "what is bought in it", codes = {"services", "goods", "works"}) Text kind,
        @Meaning("its value") Amount value,
        @Meaning("where it is recorded that it could not reasonably be supplied separately, or none")
                Text separateSupplyDecision)
        implements Fact {}
