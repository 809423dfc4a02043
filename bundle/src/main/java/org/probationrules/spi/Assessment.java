package org.probationrules.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a request, in three parts that are never one boolean: did we manage to look, what was found, what do we
 * recommend.
 *
 * @param id the identity of this answer, a digest of the request and of the packs: equal requests have equal ids
 * @param hook the moment that was asked about
 * @param asOf the day of the assessment
 * @param language the BCP 47 tag of the language asked for
 * @param stage whether the dossier was a draft or final
 * @param completion did we manage to look
 * @param recommendation what do we recommend
 * @param circumstances what was derived from the dossier before any rule ran, and decides which rules concern it
 * @param findings what was found, ordered by rule id, then by place
 * @param rules what each rule of the packs said, ordered by rule id
 * @param counts how many rules said what
 * @param packs the packs that answered, ordered by id
 * @param assumptions the parameters behind the findings that are house policy, unverified or unset, as {@code id=value}
 * @param timetable the dated entries of the dossier in order of time, for drawing
 */
public record Assessment(
        String id,
        Hook hook,
        LocalDate asOf,
        String language,
        AssessmentRequest.Stage stage,
        Completion completion,
        Recommendation recommendation,
        List<Circumstance> circumstances,
        List<Finding> findings,
        List<RuleResult> rules,
        Counts counts,
        List<PackReference> packs,
        List<String> assumptions,
        List<DatedEntry> timetable) {

    /**
     * Something about the dossier as a whole, such as the regime or whether the contract is light touch.
     *
     * @param name what it is
     * @param value its value; empty where it cannot be told or where there is nothing of the kind
     * @param because how it was found, in English
     * @param missing places that would have to be filled to tell
     */
    public record Circumstance(String name, String value, String because, List<String> missing) {}

    /** What one rule said: the gravest outcome over everything that it looked at. */
    public record RuleResult(String ruleId, Outcome outcome) {}

    /**
     * How many rules there are and what they said.
     *
     * @param evaluated rules that ran and passed, failed, were possible or undetermined
     * @param notApplicable rules of the packs that did not concern this dossier or this moment
     * @param undetermined those among the evaluated that lacked a fact
     */
    public record Counts(int evaluated, int notApplicable, int undetermined) {}

    /**
     * A dated entry of the dossier.
     *
     * @param pointer where it stands
     * @param label what it is, such as {@code contract start} or {@code UK4 published}
     * @param from the first day on which it may be
     * @param to the last day on which it may be; equal to {@code from} when the day is known
     */
    public record DatedEntry(String pointer, String label, LocalDate from, LocalDate to) {}
}
