package org.probationrules.facts;

import java.util.ArrayList;
import java.util.List;

/** What was considered, decided and done about the exclusion of a supplier; one for each supplier and ground. */
@Meaning("what was considered, decided and done about the exclusion of a supplier; one for each supplier and ground")
public record Exclusion(
        String pointer,
        @Meaning("the supplier") Text supplier,
        @Meaning("when the supplier was let past the first stage, or none") EventDate admitted,
        @Meaning("when its tender was assessed as the best, or none") EventDate assessed,
        @Meaning("when its position was determined, or none") EventDate determined,
        @Meaning(
                        value = "its position as determined",
                        codes = {"excluded", "excludable", "clear"})
                Text position,
        @Meaning(
                        value = "the provision that the position rests on",
                        codes = {"s57-1-a", "s57-1-b", "s57-2-a", "s57-2-b", "s30-1", "s30-5"})
                Text basis,
        @Meaning(
                        value = "who gives cause for it",
                        codes = {"supplier", "associated-person", "sub-contractor"})
                Text cause,
        @Meaning("the person who gives cause for it, by name") Text person,
        @Meaning("whether that is the only cause") Answer onlyCause,
        @Meaning("every cause of it") List<ExclusionCause> causes,
        @Meaning(
                        value = "where the supplier stands",
                        codes = {"in", "excluded", "disregarded"})
                Text status,
        @Meaning("the last day to replace the person") EventDate replaceUntil,
        @Meaning("whether the person was replaced") Answer replaced,
        @Meaning("grounds of its entry in the debarment list, by paragraph") Texts listedGrounds,
        @Meaning("whether that entry describes contracts of this kind") Answer contractDescribed,
        @Meaning(
                        value = "what was decided on an excludable supplier",
                        codes = {"keep", "exclude"})
                Text decision,
        @Meaning("whether the reasons of that decision are recorded") Answer reasons,
        @Meaning("when notice of the intention was given, or none") EventDate noticed,
        @Meaning("whether there was a chance to replace the person") Answer chanceGiven,
        @Meaning("the last day to reply") EventDate replyBy,
        @Meaning("when the supplier was excluded or its tender disregarded, or none") EventDate acted,
        @Meaning("when representations were invited, or none") EventDate invited,
        @Meaning("whether the circumstances were found to continue or to be likely to recur") Answer continuing,
        @Meaning("the ground, by paragraph of Schedule 6 or 7, as in 6:15") Text paragraph,
        @Meaning("when the event happened") EventDate occurred,
        @Meaning("when the authority knew of it, or should have known") EventDate known,
        @Meaning(
                        value = "an event of which the Minister is told",
                        codes = {
                            "disregarded",
                            "excluded",
                            "replaced",
                            "removed-from-market",
                            "proceedings-commenced",
                            "proceedings-determined"
                        })
                Text event,
        @Meaning("the day of that event") EventDate eventDate,
        @Meaning("when the Minister was told of it, or none") EventDate ministerTold,
        @Meaning(
                        value = "what was found on improper behaviour",
                        codes = {"improper", "unfair-advantage", "unavoidable"})
                Texts findings,
        @Meaning(
                        value = "information that was asked of the supplier",
                        codes = {"connected-persons", "associated-persons", "s28-1", "s28-2"})
                Text requested,
        @Meaning(
                        value = "how it answered",
                        codes = {"complete", "not-given", "incomplete", "inaccurate", "misleading"})
                Text answer,
        @Meaning(
                        value = "the ground of overriding public interest that an award to it rests on",
                        codes = {"s41-5-a", "s41-5-b", "s41-5-c", "s41-5-d"})
                Text publicInterest)
        implements Fact {

    private static final Texts FINDINGS = Texts.of("improper", "unfair-advantage", "unavoidable");

    /** Whether the supplier was put out: excluded, or its tender disregarded. */
    public boolean isPutOut() {
        return acted.isStated() || status.isOneOf("excluded", "disregarded");
    }

    /** Met if it is on the debarment list for national security alone, and for other kinds of contract: s.57(3). */
    public Judgement toBeListedForOtherContracts() {
        return basis.is("s57-1-b") && listedGrounds.values().equals(List.of("6:35"))
                ? contractDescribed.toBeNo()
                : Judgement.violated(listedGrounds.pointer());
    }

    /** Met if notice of the intention came first, and a chance to replace the person; silence is neither. */
    public Judgement toComeAfterNoticeAndChance() {
        return noticeFirst().andAlso(chanceGiven.toBeYesOutright());
    }

    /** Which of the two is missing. */
    public Texts noticeAndChanceMissing() {
        List<String> missing = new ArrayList<>();
        if (!noticeFirst().isMet()) {
            missing.add("notice");
        }
        if (!chanceGiven.isYes()) {
            missing.add("chance-to-replace");
        }
        return Texts.of(missing);
    }

    /** Met if any cause is somebody who does more than guarantee performance. */
    public Judgement toRestOnMoreThanGuarantors() {
        return causes.stream()
                .map(ExclusionCause::toBeMoreThanGuarantor)
                .reduce(Judgement::orElse)
                .orElse(Judgement.met(pointer));
    }

    /** The names of those who give cause for it. */
    public Texts persons() {
        return Texts.of(causes.stream().map(cause -> cause.person().value()).toList());
    }

    /** Met if representations were invited before the position was determined; silence means they were not. */
    public Judgement toBeDeterminedAfterHearing() {
        return invited.toBeDoneBy(determined).andAlso(invited.toPrecede(determined));
    }

    /** Met if all three findings on improper behaviour are recorded, and were made after the supplier was heard. */
    public Judgement toRestOnEveryFindingAfterHearing() {
        return Judgement.of(findings.pointer(), findings.hasAllOf(FINDINGS)).andAlso(toBeDeterminedAfterHearing());
    }

    /** What an exclusion for improper behaviour lacks. */
    public Texts lackingForImproperBehaviour() {
        List<String> missing = new ArrayList<>(findings.lacking(FINDINGS).values());
        if (!toBeDeterminedAfterHearing().isMet()) {
            missing.add("representations");
        }
        return Texts.of(missing);
    }

    private Judgement noticeFirst() {
        return noticed.toBeDoneBy(acted).andAlso(noticed.toPrecede(acted));
    }
}
