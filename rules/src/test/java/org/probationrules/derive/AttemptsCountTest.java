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
    private final RandomHistories random = new RandomHistories();

    @Test
    void exactHistoriesAreCountedAsThePlainOracleCountsThem() {
        int waiting = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Readings readings = random.readings();
            List<Entry> history = random.history();
            LocalDate day = random.someDayAround(history);
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
            Readings readings = random.readings();
            List<Entry> history = random.history();
            LocalDate day = random.someDayAround(history);
            int coarse = random.number(history.size());
            boolean submitted = random.coin();
            List<Attempt> attempts = new ArrayList<>();
            for (Entry entry : history) {
                boolean chosen = attempts.size() == coarse;
                attempts.add(fact(entry, chosen && submitted, chosen && !submitted));
            }
            Set<Verdict> worlds = EnumSet.noneOf(Verdict.class);
            for (List<Entry> world : RandomHistories.worlds(history, coarse, submitted, day)) {
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
    void severalMonthsAtOnceLeaveDefiniteOnlyWhatNoDayOfThemContradicts() {
        int definite = 0;
        for (int i = 0; i < HISTORIES / 2; i++) {
            Readings readings = random.readings();
            List<Entry> history = random.history();
            LocalDate day = random.someDayAround(history);
            boolean[] submitted = random.coarse(history.size());
            boolean[] notified = random.coarse(history.size());
            List<Attempt> attempts = new ArrayList<>();
            for (Entry entry : history) {
                attempts.add(fact(entry, submitted[attempts.size()], notified[attempts.size()]));
            }
            Verdict verdict = EventDate.of(day)
                    .toBeOnOrAfter(count(readings, attempts, EventDate.of(day)).firstAllowed())
                    .verdict();
            for (int w = 0; w < 50 && verdict != Verdict.POSSIBLE; w++) {
                List<Entry> world = random.someWorld(history, submitted, notified);
                if (RandomHistories.isInOrder(world, day)) {
                    LocalDate allowed = new PlainAttempts(readings, world, day).answer().firstAllowed();
                    assertEquals(verdict, day.isBefore(allowed) ? Verdict.VIOLATED : Verdict.MET, () ->
                            readings + "\n" + attempts + "\non " + day + " as " + world);
                    definite++;
                }
            }
        }
        assertTrue(definite > 10_000, "too few are definite: " + definite);
    }

    @Test
    void anOutcomeStillToComeLeavesDefiniteOnlyWhatItCannotChange() {
        int open = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Readings readings = random.readings();
            List<Entry> history = random.history();
            LocalDate day = history.get(history.size() - 1).submitted().plusDays(random.number(300));
            int pending = random.number(history.size());
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
