package org.probationrules.facts;

/** A question on grounds for exclusion, with its answer. */
@Meaning("a question on grounds for exclusion, with its answer")
public record ExclusionQuestion(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning(value = "the group of grounds that it asks about", codes = {"MC", "MT", "DT", "DG"}) Text group,
        @Meaning("whether there is such a ground") Answer answer)
        implements Fact {}
