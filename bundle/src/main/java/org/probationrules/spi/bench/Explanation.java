package org.probationrules.spi.bench;

import java.time.LocalDate;
import java.util.List;

import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;

/**
 * Why a rule said what it said about a dossier.
 *
 * @param ruleId the rule
 * @param title its duty
 * @param pack the pack that it is of
 * @param file its file, relative to the folder of the pack
 * @param hook the moment that was asked about
 * @param asOf the day of the assessment
 * @param outcome what it came to
 * @param requirements whether it concerns the dossier, requirement by requirement
 * @param parameters the numbers and choices that it goes by on that day
 * @param conditions its conditions in order; none where it does not concern the dossier
 * @param nearest what was missing to the combination of facts that came nearest to a finding; empty where one was raised
 * @param findings what it found
 * @param complete whether every combination of facts was looked at; there is a most
 */
public record Explanation(
        String ruleId,
        String title,
        PackReference pack,
        String file,
        Hook hook,
        LocalDate asOf,
        Outcome outcome,
        List<Requirement> requirements,
        List<ParameterValue> parameters,
        List<Condition> conditions,
        String nearest,
        List<Finding> findings,
        boolean complete) {

    /** Whether a requirement is met. */
    public enum Met {
        YES,
        NO,
        /** It cannot be told for want of facts. */
        OPEN
    }

    /**
     * Something that must be so for the rule to concern a dossier.
     *
     * @param what what it is, such as {@code hook} or {@code regime}
     * @param wanted what the rule is for
     * @param actual what it is here; empty where it cannot be told
     * @param met whether that fits
     * @param because how it was found
     */
    public record Requirement(String what, String wanted, String actual, Met met, String because) {}

    /**
     * A parameter as of the day of the assessment.
     *
     * @param id its id
     * @param value its value; {@code unset} where it has none
     * @param unit what it counts
     * @param basis what it rests on
     * @param source where the value comes from
     */
    public record ParameterValue(String id, String value, String unit, String basis, String source) {}

    /**
     * A condition of the rule.
     *
     * @param line where it stands in the file, from 1
     * @param text how it stands there
     * @param kind pattern, not, exists or judgement
     * @param asked of how many facts, or combinations of facts, it was asked
     * @param held on how many of them it held
     * @param heldOn facts on which it held; the first of them
     * @param failedOn facts on which it did not; the first of them
     * @param judgements what a judgement came to
     */
    public record Condition(
            int line,
            String text,
            String kind,
            long asked,
            long held,
            List<FactShown> heldOn,
            List<FactShown> failedOn,
            List<JudgementShown> judgements) {}

    /**
     * A fact as it is shown to a reader.
     *
     * @param what what it is, with its values that the condition asks for
     * @param pointer its place in the dossier; empty for a fact that does not stand there
     * @param part what did not hold of it; empty where everything did
     */
    public record FactShown(String what, String pointer, String part) {}

    /**
     * What a judgement came to.
     *
     * @param verdict met, violated, possible or undetermined
     * @param pointer the place that it speaks of
     * @param missing the places that would have to be filled to decide
     * @param reason what was asked, where the rule asks several things
     * @param values the values that it was made of
     */
    public record JudgementShown(
            String verdict, String pointer, List<String> missing, String reason, List<String> values) {}
}
