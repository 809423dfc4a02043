package org.probationrules.facts;

import java.util.List;

/**
 * Where an organisation stands with its attempts to qualify: how many it has used, how many are left, and from when on
 * it may apply.
 *
 * @param pointer the application
 * @param moment what day it is counted for: {@code submission} or {@code assessment}
 * @param category the need category that is counted, where attempts are counted by category; else empty
 * @param day the day it is counted for
 * @param counts how many attempts may be used on that day, fewest first; several where months stand for days
 * @param max how many there are before a wait
 * @param firstAllowed the first day on which an application is allowed: the day itself where nobody has to wait;
 *     undetermined where that hangs on something missing or on an outcome that is still to come
 * @param onEveryReading from the first to the last day that it may be, however the wait is read
 * @param counted the attempts that are used, by number or name
 * @param open outcomes that are not recorded and would change the count
 * @param restsOn the parameters by which it was counted
 */
@DerivedBy({
    "attempts.max",
    "attempts.wait-months",
    "attempts.wait-starts",
    "attempts.wait-boundary",
    "attempts.scope",
    "attempts.reset-on-success",
    "attempts.after-wait",
    "attempts.withdrawn-counts",
    "attempts.late-or-incomplete-counts",
    "attempts.category-added-counts",
    "attempts.series-expires-months"
})
public record AttemptsPosition(
        String pointer,
        String moment,
        String category,
        EventDate day,
        List<Integer> counts,
        int max,
        EventDate firstAllowed,
        EventDate onEveryReading,
        Texts counted,
        List<String> open,
        List<Parameter> restsOn)
        implements Fact {

    public AttemptsPosition {
        counts = List.copyOf(counts);
        open = List.copyOf(open);
        restsOn = List.copyOf(restsOn);
    }

    /** How many attempts are used; the most that it may be. */
    public int used() {
        return counts.get(counts.size() - 1);
    }

    /** How many attempts are left; the fewest that it may be. */
    public int left() {
        return Math.max(0, max - used());
    }

    /** The first day allowed on the reading of the wait that is kindest to the applicant. */
    public EventDate earliest() {
        return onEveryReading.earliest().map(EventDate::of).orElse(EventDate.MISSING);
    }

    /** The first day allowed on the reading of the wait that is hardest on the applicant. */
    public EventDate latest() {
        return onEveryReading.latest().map(EventDate::of).orElse(EventDate.MISSING);
    }

    /** The readings that no source decides, each with the value that it was given. */
    public Texts assumptions() {
        return Texts.of(restsOn.stream()
                .filter(parameter -> parameter.basis().equals("house"))
                .map(Parameter::toString)
                .toList());
    }

    /** Met unless the attempt that comes next is the last before a wait. */
    public Judgement toBeShortOfLastAttempt() {
        return settled(counts.stream().filter(count -> count != max - 1).count());
    }

    /** Met if no attempt is used. */
    public Judgement toBeUnused() {
        return settled(counts.stream().filter(count -> count == 0).count());
    }

    private Judgement settled(long met) {
        if (!firstAllowed.isStated()) {
            return Judgement.undetermined(day.pointer(), firstAllowed.missing());
        }
        if (!open.isEmpty()) {
            return Judgement.undetermined(day.pointer(), open);
        }
        return met == counts.size()
                ? Judgement.met(day.pointer())
                : met == 0 ? Judgement.violated(day.pointer()) : Judgement.possible(day.pointer());
    }
}
