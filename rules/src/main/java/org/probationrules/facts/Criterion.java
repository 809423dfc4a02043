package org.probationrules.facts;

/** A criterion of an assessment, or a reason for its outcome. */
@Meaning("a criterion of an assessment, or a reason for its outcome")
public record Criterion(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning(
                        value = "what it is about",
                        codes = {"experience", "area", "finance", "exclusion", "capacity", "other"})
                Text subject,
        @Meaning("the score that was given, or none") Count score,
        @Meaning(value = "what was decided under it", codes = {"pass", "fail"}) Text decision)
        implements Fact {}
