package org.probationrules.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.probationrules.derive.PlainAttempts.Entry;
import org.probationrules.derive.PlainAttempts.Readings;

/** Random policies and histories of applications, the same in every run. */
final class RandomHistories {

    private static final List<String> OUTCOMES = List.of(
            "unsuccessful", "unsuccessful", "unsuccessful", "unsuccessful", "unsuccessful", "qualified", "withdrawn",
            "late", "incomplete");

    private final Random random = new Random(20200615);

    /** A number from 0, below the bound. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    /** Yes or no. */
    boolean coin() {
        return random.nextBoolean();
    }

    /** A policy. */
    Readings readings() {
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

    /** A history of one to eight applications. */
    List<Entry> history() {
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

    /** A day near the last notification, or near the end of a wait after it. */
    LocalDate someDayAround(List<Entry> history) {
        LocalDate last = history.get(history.size() - 1).notified();
        return random.nextInt(4) == 0
                ? last.plusMonths(6).plusDays(random.nextInt(5) - 2L)
                : last.plusDays(random.nextInt(420) - 20L);
    }

    /**
     * The history with one date on each day of its month. Days are left out on which the order of submission would
     * change, or on which what is listed as earlier would come after the day that is asked about.
     */
    static List<List<Entry>> worlds(List<Entry> history, int coarse, boolean submitted, LocalDate day) {
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

    /** Which dates are months. */
    boolean[] coarse(int size) {
        boolean[] coarse = new boolean[size];
        for (int i = 0; i < size; i++) {
            coarse[i] = random.nextInt(3) == 0;
        }
        return coarse;
    }

    /** The history with some day in place of each month. */
    List<Entry> someWorld(List<Entry> history, boolean[] submitted, boolean[] notified) {
        List<Entry> world = new ArrayList<>();
        for (Entry it : history) {
            int i = world.size();
            world.add(new Entry(
                    submitted[i] ? someDayOf(it.submitted()) : it.submitted(),
                    it.decided(),
                    notified[i] ? someDayOf(it.notified()) : it.notified(),
                    it.outcome(),
                    it.adds()));
        }
        return world;
    }

    private LocalDate someDayOf(LocalDate day) {
        return day.withDayOfMonth(1 + random.nextInt(day.lengthOfMonth()));
    }

    /** Whether the history is submitted in its order; what may be earlier than the day is taken to be. */
    static boolean isInOrder(List<Entry> world, LocalDate day) {
        for (int i = 0; i < world.size(); i++) {
            LocalDate submitted = world.get(i).submitted();
            boolean early = i == 0 || !submitted.isBefore(world.get(i - 1).submitted());
            boolean before = !submitted.isAfter(day) || submitted.withDayOfMonth(1).isAfter(day);
            if (!early || !before) {
                return false;
            }
        }
        return true;
    }
}
