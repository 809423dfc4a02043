package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probationrules.derive.AttemptsCount.Standing;
import org.probationrules.derive.PlainAttempts.Entry;
import org.probationrules.derive.PlainAttempts.Readings;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Text;
import org.probationrules.facts.Verdict;

/** The count of attempts gives what a plain oracle gives, on random histories with a fixed seed. */
class AttemptsCountTest {

    private static final int HISTORIES = 4000;
    private static final List<String> OUTCOMES = List.of(
            "unsuccessful", "unsuccessful", "unsuccessful", "unsuccessful", "unsuccessful", "qualified", "withdrawn",
            "late", "incomplete");

    private final Random random = new Random(20200615);

    @Test
    void exactHistoriesAreCountedAsThePlainOracleCountsThem() {
        int waiting = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Readings readings = readings();
            List<Entry> history = history();
            LocalDate day = someDayAround(history);
            PlainAttempts.Answer expected = new PlainAttempts(readings, history, day).answer();
            Standing standing = count(readings, history.stream().map(this::exact).toList(), EventDate.of(day));
            String told = readings + "\n" + history + "\non " + day;
            assertEquals(List.of(expected.used()), standing.used(), told);
            assertEquals(Optional.of(expected.firstAllowed()), standing.firstAllowed().earliest(), told);
            assertTrue(standing.firstAllowed().isDay(), told);
            waiting += expected.firstAllowed().isAfter(day) ? 1 : 0;
        }
        assertTrue(waiting > HISTORIES / 10, "too few histories end in a wait: " + waiting);
    }

    @Test
    void monthsForDaysLeaveDefiniteOnlyWhatEveryDayOfThemGives() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        int cautious = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Readings readings = readings();
            List<Entry> history = history();
            LocalDate day = someDayAround(history);
            int coarse = random.nextInt(history.size());
            boolean submitted = random.nextBoolean();
            List<Attempt> attempts = new ArrayList<>();
            for (Entry entry : history) {
                boolean chosen = attempts.size() == coarse;
                attempts.add(fact(entry, chosen && submitted, chosen && !submitted));
            }
            Set<Verdict> worlds = EnumSet.noneOf(Verdict.class);
            for (List<Entry> world : worlds(history, coarse, submitted, day)) {
                LocalDate allowed = new PlainAttempts(readings, world, day).answer().firstAllowed();
                worlds.add(day.isBefore(allowed) ? Verdict.VIOLATED : Verdict.MET);
            }
            Verdict verdict = EventDate.of(day)
                    .toBeOnOrAfter(count(readings, attempts, EventDate.of(day)).firstAllowed())
                    .verdict();
            seen.merge(verdict, 1, Integer::sum);
            String told = readings + "\n" + attempts + "\non " + day + " gives " + verdict + ", its days " + worlds;
            if (worlds.size() > 1) {
                assertEquals(Verdict.POSSIBLE, verdict, told);
            } else if (verdict == Verdict.POSSIBLE) {
                cautious++;
            } else {
                assertEquals(worlds, Set.of(verdict), told);
            }
        }
        assertTrue(seen.getOrDefault(Verdict.POSSIBLE, 0) > 20, "too few histories are open: " + seen);
        assertTrue(cautious <= HISTORIES / 1000, "too often called open without need: " + cautious);
    }

    @Test
    void anOutcomeStillToComeLeavesDefiniteOnlyWhatItCannotChange() {
        int open = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Readings readings = readings();
            List<Entry> history = history();
            LocalDate day = history.get(history.size() - 1).submitted().plusDays(random.nextInt(300));
            int pending = random.nextInt(history.size());
            List<Attempt> attempts = new ArrayList<>();
            List<Entry> without = new ArrayList<>();
            for (Entry entry : history) {
                boolean chosen = attempts.size() == pending;
                attempts.add(chosen ? pending(entry) : exact(entry));
                if (!chosen) {
                    without.add(entry);
                }
            }
            LocalDate today = new PlainAttempts(readings, without, day).answer().firstAllowed();
            List<Entry> failed = new ArrayList<>(history);
            Entry it = history.get(pending);
            failed.set(pending, new Entry(it.submitted(), it.decided(), it.notified(), "unsuccessful", it.adds()));
            LocalDate then = new PlainAttempts(readings, failed, day).answer().firstAllowed();
            Standing standing = count(readings, attempts, EventDate.of(day));
            Verdict verdict = EventDate.of(day).toBeOnOrAfter(standing.firstAllowed()).verdict();
            String told = readings + "\n" + attempts + "\non " + day + " gives " + verdict;
            if (verdict == Verdict.UNDETERMINED) {
                open++;
            } else {
                assertEquals(today, standing.firstAllowed().earliest().orElseThrow(), told);
                assertEquals(!day.isBefore(today), !day.isBefore(then), told);
            }
            assertNotEquals(Verdict.POSSIBLE, verdict, told);
        }
        assertTrue(open > 100 && open < HISTORIES / 2, "open: " + open);
    }

    // ---- histories

    private Readings readings() {
        return new Readings(
                1 + random.nextInt(4),
                random.nextInt(4) == 0 ? random.nextInt(14) : 6,
                AttemptsPolicy.STARTS.get(random.nextInt(3)),
                AttemptsPolicy.BOUNDARIES.get(random.nextInt(3)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? 6 + random.nextInt(30) : 0);
    }

    private List<Entry> history() {
        List<Entry> history = new ArrayList<>();
        LocalDate submitted = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(400));
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            LocalDate decided = submitted.plusDays(random.nextInt(40));
            LocalDate notified = decided.plusDays(random.nextInt(20));
            boolean monthsEnd = random.nextInt(4) == 0;
            history.add(new Entry(
                    submitted,
                    decided,
                    monthsEnd ? YearMonth.from(notified).atEndOfMonth() : notified,
                    OUTCOMES.get(random.nextInt(OUTCOMES.size())),
                    random.nextInt(5) == 0));
            submitted = submitted.plusDays(1 + random.nextInt(random.nextBoolean() ? 40 : 400));
        }
        return history;
    }

    private LocalDate someDayAround(List<Entry> history) {
        LocalDate last = history.get(history.size() - 1).notified();
        return random.nextInt(4) == 0
                ? last.plusMonths(6).plusDays(random.nextInt(5) - 2L)
                : last.plusDays(random.nextInt(420) - 20L);
    }

    /**
     * The history with one date on each day of its month. Days are left out on which the order of submission would
     * change, or on which what is listed as earlier would come after the day that is asked about.
     */
    private static List<List<Entry>> worlds(List<Entry> history, int coarse, boolean submitted, LocalDate day) {
        List<List<Entry>> worlds = new ArrayList<>();
        Entry it = history.get(coarse);
        YearMonth month = YearMonth.from(submitted ? it.submitted() : it.notified());
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            List<Entry> world = new ArrayList<>(history);
            world.set(coarse, submitted
                    ? new Entry(month.atDay(d), it.decided(), it.notified(), it.outcome(), it.adds())
                    : new Entry(it.submitted(), it.decided(), month.atDay(d), it.outcome(), it.adds()));
            boolean after = coarse == 0 || !world.get(coarse).submitted().isBefore(world.get(coarse - 1).submitted());
            boolean before = coarse == world.size() - 1
                    || !world.get(coarse).submitted().isAfter(world.get(coarse + 1).submitted());
            boolean earlier = month.atDay(1).isAfter(day) || !submitted || !month.atDay(d).isAfter(day);
            if (after && before && earlier) {
                worlds.add(world);
            }
        }
        return worlds;
    }

    // ---- facts

    private static Standing count(Readings it, List<Attempt> attempts, EventDate day) {
        AttemptsPolicy policy = new AttemptsPolicy(
                it.max(), it.months(), it.starts(), it.boundary(), false, it.reset(), it.oneAttempt(),
                AttemptsPolicy.countingOutcomes(it.withdrawn(), it.lateOrIncomplete()), it.adds(),
                Optional.of(it.expires()).filter(months -> months > 0), List.of());
        AttemptsScope scope = new AttemptsScope(Optional.empty(), new CategoryNames(List.of(), List.of()));
        return new AttemptsCount(policy, day, scope).of(attempts);
    }

    private Attempt exact(Entry entry) {
        return fact(entry, false, false);
    }

    private static Attempt pending(Entry entry) {
        return FactBuilder.of(Attempt.class)
                .with("submitted", EventDate.of(entry.submitted()))
                .with("outcome", Text.of("pending"))
                .with("adds", entry.adds() ? Text.of("RJU") : Text.MISSING)
                .build();
    }

    private static Attempt fact(Entry entry, boolean monthOfSubmission, boolean monthOfNotification) {
        return FactBuilder.of(Attempt.class)
                .with("submitted", date(entry.submitted(), monthOfSubmission))
                .with("decided", EventDate.of(entry.decided()))
                .with("notified", date(entry.notified(), monthOfNotification))
                .with("outcome", Text.of(entry.outcome()))
                .with("adds", entry.adds() ? Text.of("RJU") : Text.MISSING)
                .build();
    }

    private static EventDate date(LocalDate day, boolean month) {
        YearMonth of = YearMonth.from(day);
        return month ? EventDate.between(of.atDay(1), of.atEndOfMonth()) : EventDate.of(day);
    }
}
