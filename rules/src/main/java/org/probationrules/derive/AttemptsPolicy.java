package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Attempt;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Parameter;

/**
 * How attempts are counted, as the parameters say on one day.
 *
 * @param max unsuccessful applications before a wait
 * @param waitMonths how long the wait is
 * @param waitStarts which date of the last attempt it starts on
 * @param waitBoundary how its last day is found
 * @param byCategory whether each need category is counted by itself
 * @param resetOnSuccess whether a successful application clears the count
 * @param oneAttemptAfterWait whether there is one attempt after a wait, and not a whole new series
 * @param countingOutcomes outcomes by which an application uses an attempt
 * @param categoryAddedCounts whether a request for one more category does
 * @param expiresMonths age from which an application no longer counts
 * @param parameters what all this was read from
 */
record AttemptsPolicy(
        int max,
        int waitMonths,
        String waitStarts,
        String waitBoundary,
        boolean byCategory,
        boolean resetOnSuccess,
        boolean oneAttemptAfterWait,
        Set<String> countingOutcomes,
        boolean categoryAddedCounts,
        Optional<Integer> expiresMonths,
        List<Parameter> parameters) {

    static final String FROM_NOTIFICATION = "outcome-notified";
    static final String FROM_DECISION = "outcome-decided";
    static final String FROM_SUBMISSION = "submitted";
    static final List<String> STARTS = List.of(FROM_NOTIFICATION, FROM_DECISION, FROM_SUBMISSION);

    static final String LOOK_BACK = "look-back";
    static final String DAY_AFTER = "day-after";
    static final List<String> BOUNDARIES = List.of("clamp", LOOK_BACK, DAY_AFTER);

    private static final String EXPIRY = "attempts.series-expires-months";
    private static final List<String> IDS = List.of(
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
            EXPIRY);

    /** The policy on a day; empty if a parameter that it needs has no value on that day. */
    static Optional<AttemptsPolicy> on(EventDate day, Background background) {
        List<Parameter> parameters = IDS.stream().map(id -> background.parameter(id).on(day)).toList();
        if (parameters.stream().anyMatch(parameter -> !parameter.isSet() && !parameter.id().equals(EXPIRY))) {
            return Optional.empty();
        }
        return Optional.of(new AttemptsPolicy(
                parameters.get(0).count(),
                parameters.get(1).count(),
                parameters.get(2).text(),
                parameters.get(3).text(),
                parameters.get(4).is("category"),
                parameters.get(5).isYes(),
                parameters.get(6).is("one-attempt"),
                countingOutcomes(parameters.get(7).isYes(), parameters.get(8).isYes()),
                parameters.get(9).isYes(),
                Optional.of(parameters.get(10)).filter(Parameter::isSet).map(Parameter::count),
                parameters));
    }

    static Set<String> countingOutcomes(boolean withdrawn, boolean lateOrIncomplete) {
        Set<String> outcomes = new HashSet<>(Set.of("unsuccessful"));
        if (withdrawn) {
            outcomes.add("withdrawn");
        }
        if (lateOrIncomplete) {
            outcomes.addAll(Set.of("late", "incomplete"));
        }
        return Set.copyOf(outcomes);
    }

    /** This policy under each reading of the wait. */
    List<AttemptsPolicy> onEveryReading() {
        List<AttemptsPolicy> readings = new ArrayList<>();
        for (String starts : STARTS) {
            for (String boundary : BOUNDARIES) {
                readings.add(new AttemptsPolicy(
                        max, waitMonths, starts, boundary, byCategory, resetOnSuccess, oneAttemptAfterWait,
                        countingOutcomes, categoryAddedCounts, expiresMonths, parameters));
            }
        }
        return readings;
    }

    /** The day on which the wait after an attempt starts. */
    EventDate waitStart(Attempt last) {
        return switch (waitStarts) {
            case FROM_SUBMISSION -> last.submitted();
            case FROM_DECISION -> last.decided();
            default -> last.notified();
        };
    }

    /** The first day of a new application after a wait that started on a day. */
    EventDate firstAllowed(EventDate start) {
        EventDate corresponding = start.monthsAfter(waitMonths);
        return switch (waitBoundary) {
            case DAY_AFTER -> corresponding.plusDays(1);
            case LOOK_BACK -> corresponding.isStated()
                    ? EventDate.between(
                                    lookingBack(start.earliest().orElseThrow()),
                                    lookingBack(start.latest().orElseThrow()))
                            .at(start.pointer())
                    : corresponding;
            default -> corresponding;
        };
    }

    /** The first day that lies so many months after the start when counted back from it; at most a few days later. */
    private LocalDate lookingBack(LocalDate start) {
        LocalDate day = start.plusMonths(waitMonths);
        while (day.minusMonths(waitMonths).isBefore(start)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
