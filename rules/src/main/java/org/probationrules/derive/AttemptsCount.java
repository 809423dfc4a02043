package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probationrules.facts.Attempt;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Verdict;

/**
 * Counts the earlier applications of an organisation as they stand on a day.
 *
 * <p>It goes through the applications in the order of their submission and keeps every state in which the organisation
 * may then be. There is one state as long as every date is a day and every outcome is known. A month that leaves open
 * whether an application fell into a wait parts the way in two; so does an outcome that is missing or still to come, and
 * the states on such a way are marked, because the count as it stands today does not know them.
 */
final class AttemptsCount {

    /**
     * What came of counting.
     *
     * @param used how many attempts may be used, fewest first
     * @param firstAllowed the first day on which an application is allowed
     * @param counted the attempts that are used
     * @param open places of outcomes that are not recorded and would change the number used
     */
    record Standing(List<Integer> used, EventDate firstAllowed, List<Attempt> counted, List<String> open) {}

    /** What a state rests on, firmest first. */
    private enum Ground {
        RECORDED,
        PENDING,
        UNKNOWN;

        Ground with(Ground other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private enum Effect {
        NOTHING,
        COUNTS,
        CLEARS
    }

    private record Step(Effect effect, Ground ground) {}

    private record State(int count, Optional<EventDate> barredUntil, Ground ground) {}

    /** A wait whose start hangs on an outcome that is not there; one for all, so that such states stay few. */
    private static final EventDate SOME_DAY = EventDate.undetermined("", List.of());

    private final AttemptsPolicy policy;
    private final EventDate day;
    private final AttemptsScope scope;
    private final Set<String> open = new LinkedHashSet<>();

    AttemptsCount(AttemptsPolicy policy, EventDate day, AttemptsScope scope) {
        this.policy = policy;
        this.day = day;
        this.scope = scope;
    }

    /** Counts applications that stand in the order of their submission. */
    Standing of(List<Attempt> attempts) {
        Map<State, List<Attempt>> states = Map.of(new State(0, Optional.empty(), Ground.RECORDED), List.of());
        for (Attempt attempt : attempts) {
            Map<State, List<Attempt>> next = new LinkedHashMap<>();
            for (Step step : steps(attempt)) {
                states.forEach((state, counted) -> take(state, counted, step, attempt, next));
            }
            states = next;
        }
        return standing(states);
    }

    // ---- what one application does

    private List<Step> steps(Attempt attempt) {
        boolean later = attempt.submitted().toBeOnOrBefore(day).verdict() == Verdict.VIOLATED;
        if (later || scope.excludes(attempt)) {
            return List.of(new Step(Effect.NOTHING, Ground.RECORDED));
        }
        List<Step> steps = byOutcome(attempt);
        if (!scope.isKnownFor(attempt)) {
            steps = orNothing(steps, attempt.categories().pointer());
        }
        return policy.expiresMonths().isPresent() ? notLapsed(steps, attempt, policy.expiresMonths().get()) : steps;
    }

    private List<Step> byOutcome(Attempt attempt) {
        boolean mayCount = policy.categoryAddedCounts() || !attempt.adds().isStated();
        Effect counts = mayCount ? Effect.COUNTS : Effect.NOTHING;
        Effect clears = policy.resetOnSuccess() ? Effect.CLEARS : Effect.NOTHING;
        return switch (attempt.outcome().value()) {
            case "qualified" -> List.of(new Step(clears, Ground.RECORDED));
            case "unsuccessful", "withdrawn", "late", "incomplete" -> List.of(new Step(
                    policy.countingOutcomes().contains(attempt.outcome().value()) ? counts : Effect.NOTHING,
                    Ground.RECORDED));
            case "pending" -> {
                open.add(attempt.outcome().pointer());
                yield List.of(new Step(Effect.NOTHING, Ground.RECORDED), new Step(counts, Ground.PENDING));
            }
            default -> {
                open.add(attempt.outcome().pointer());
                yield List.of(
                        new Step(Effect.NOTHING, Ground.RECORDED),
                        new Step(counts, Ground.UNKNOWN),
                        new Step(clears, Ground.UNKNOWN));
            }
        };
    }

    private List<Step> orNothing(List<Step> steps, String missing) {
        open.add(missing);
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(Effect.NOTHING, Ground.UNKNOWN));
        return all;
    }

    private List<Step> notLapsed(List<Step> steps, Attempt attempt, int months) {
        Verdict recent = attempt.submitted().toBeOnOrAfter(day.monthsBefore(months)).verdict();
        return switch (recent) {
            case MET -> steps;
            case VIOLATED -> steps.stream()
                    .map(step -> step.effect() == Effect.COUNTS ? new Step(Effect.NOTHING, step.ground()) : step)
                    .toList();
            case POSSIBLE -> {
                List<Step> all = new ArrayList<>(steps);
                steps.stream()
                        .filter(step -> step.effect() == Effect.COUNTS)
                        .forEach(step -> all.add(new Step(Effect.NOTHING, step.ground())));
                yield all;
            }
            case UNDETERMINED -> orNothing(steps, attempt.submitted().pointer());
        };
    }

    private void take(
            State state, List<Attempt> counted, Step step, Attempt attempt, Map<State, List<Attempt>> next) {
        Ground ground = state.ground().with(step.ground());
        State here = new State(state.count(), state.barredUntil(), ground);
        switch (step.effect()) {
            case NOTHING -> next.putIfAbsent(here, counted);
            case CLEARS -> next.putIfAbsent(new State(0, Optional.empty(), ground), List.of());
            case COUNTS -> {
                if (here.barredUntil().isEmpty()) {
                    use(here, counted, attempt, next);
                } else {
                    afterOrInside(here, here.barredUntil().get(), counted, attempt, next);
                }
            }
        }
    }

    /** An application that came after the wait uses an attempt of what follows; one that came inside it uses none. */
    private void afterOrInside(
            State state, EventDate wait, List<Attempt> counted, Attempt attempt, Map<State, List<Attempt>> next) {
        Verdict after = attempt.submitted().toBeOnOrAfter(wait).verdict();
        Ground ground = state.ground();
        if (!attempt.submitted().isStated()) {
            open.add(attempt.submitted().pointer());
            ground = Ground.UNKNOWN;
        }
        if (after != Verdict.VIOLATED) {
            use(afterWait(state, ground), policy.oneAttemptAfterWait() ? counted : List.of(), attempt, next);
        }
        if (after == Verdict.POSSIBLE) {
            LocalDate notBefore = attempt.submitted().earliest().orElseThrow().plusDays(1);
            LocalDate earliest = wait.earliest().filter(notBefore::isBefore).orElse(notBefore);
            EventDate rest = EventDate.between(earliest, wait.latest().orElseThrow()).at(wait.pointer());
            next.putIfAbsent(new State(state.count(), Optional.of(rest), state.ground()), counted);
        } else if (after != Verdict.MET) {
            next.putIfAbsent(state, counted);
        }
    }

    private void use(State state, List<Attempt> counted, Attempt attempt, Map<State, List<Attempt>> next) {
        int count = state.count() + 1;
        List<Attempt> all = new ArrayList<>(counted);
        all.add(attempt);
        Optional<EventDate> wait = Optional.of(attempt)
                .filter(last -> count >= policy.max())
                .map(last -> policy.firstAllowed(policy.waitStart(last)))
                .map(first -> first.isStated() || state.ground() == Ground.RECORDED ? first : SOME_DAY);
        next.putIfAbsent(new State(count, wait, state.ground()), List.copyOf(all));
    }

    private State afterWait(State state, Ground ground) {
        return new State(policy.oneAttemptAfterWait() ? policy.max() - 1 : 0, Optional.empty(), ground);
    }

    // ---- where that leaves the organisation on the day

    /** A state on the day itself: a wait that is over by then has passed. */
    private State onTheDay(State state) {
        boolean over = state.barredUntil().filter(wait -> day.toBeOnOrAfter(wait).isMet()).isPresent();
        return over ? afterWait(state, state.ground()) : state;
    }

    private EventDate firstAllowed(State onTheDay) {
        return onTheDay.barredUntil().orElseGet(() -> EventDate.of(day.earliest().orElseThrow()).at(day.pointer()));
    }

    private Standing standing(Map<State, List<Attempt>> states) {
        TreeSet<Integer> used = new TreeSet<>();
        List<EventDate> first = new ArrayList<>();
        List<Attempt> counted = List.of();
        for (Map.Entry<State, List<Attempt>> entry : states.entrySet()) {
            State state = onTheDay(entry.getKey());
            if (state.ground() == Ground.RECORDED) {
                boolean most = used.isEmpty() || state.count() > used.last();
                counted = most ? countedOnTheDay(entry.getKey(), state, entry.getValue()) : counted;
                used.add(state.count());
                first.add(firstAllowed(state));
            }
        }
        EventDate firstAllowed = hull(first, day.pointer());
        return new Standing(
                List.copyOf(used),
                hangsOnOutcomes(states.keySet(), firstAllowed)
                        ? EventDate.undetermined(day.pointer(), List.copyOf(open))
                        : firstAllowed,
                counted,
                changesCount(states.keySet(), used) ? List.copyOf(open) : List.of());
    }

    private List<Attempt> countedOnTheDay(State before, State onTheDay, List<Attempt> counted) {
        return before.equals(onTheDay) || policy.oneAttemptAfterWait() ? counted : List.of();
    }

    /** From the first to the last day that any of the dates may be. */
    static EventDate hull(List<EventDate> dates, String pointer) {
        List<String> missing = dates.stream().flatMap(date -> date.missing().stream()).distinct().toList();
        if (!missing.isEmpty()) {
            return EventDate.undetermined(pointer, missing);
        }
        LocalDate earliest = dates.stream().flatMap(date -> date.earliest().stream()).min(LocalDate::compareTo).orElseThrow();
        LocalDate latest = dates.stream().flatMap(date -> date.latest().stream()).max(LocalDate::compareTo).orElseThrow();
        return EventDate.between(earliest, latest).at(pointer);
    }

    /** Whether outcomes that are not there would change the answer to whether the day is allowed. */
    private boolean hangsOnOutcomes(Set<State> states, EventDate recorded) {
        Verdict answer = day.toBeOnOrAfter(recorded).verdict();
        return states.stream()
                .filter(state -> state.ground() != Ground.RECORDED)
                .map(state -> day.toBeOnOrAfter(firstAllowed(onTheDay(state))).verdict())
                .anyMatch(other -> other != answer && (other == Verdict.UNDETERMINED || answer != Verdict.POSSIBLE));
    }

    /** Whether outcomes that should be recorded would change the number used; one that is still to come does not yet. */
    private boolean changesCount(Set<State> states, Set<Integer> used) {
        return states.stream()
                .filter(state -> state.ground() == Ground.UNKNOWN)
                .anyMatch(state -> !used.contains(onTheDay(state).count()));
    }
}
