package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

/** The three-valued comparisons, held against trying out every day that the two dates may mean. */
class ComparisonPropertyTest {

    private static final int TIMES = 30_000;
    private static final LocalDate START = LocalDate.of(2026, 9, 20);

    private final Random random = new Random(42);

    @Test
    void days() {
        Map<BiFunction<EventDate, EventDate, Judgement>, BiPredicate<LocalDate, LocalDate>> comparisons =
                new LinkedHashMap<>();
        comparisons.put(EventDate::toBeAfter, (a, b) -> a.compareTo(b) > 0);
        comparisons.put(EventDate::toBeOnOrAfter, (a, b) -> a.compareTo(b) >= 0);
        comparisons.put(EventDate::toBeBefore, (a, b) -> a.compareTo(b) < 0);
        comparisons.put(EventDate::toBeOnOrBefore, (a, b) -> a.compareTo(b) <= 0);
        comparisons.put(EventDate::toBeDoneBy, (a, b) -> a.compareTo(b) <= 0);
        comparisons.put((a, b) -> a.toBeAtLeastDaysAfter(b, 30), (a, b) -> a.toEpochDay() - b.toEpochDay() >= 30);
        for (int i = 0; i < TIMES; i++) {
            EventDate a = anyDate();
            EventDate b = anyDate();
            comparisons.forEach((asked, plain) ->
                    assertEquals(tried(daysOf(a), daysOf(b), plain), asked.apply(a, b).verdict(), () -> a + " and " + b));
            boolean common = daysOf(a).stream().anyMatch(daysOf(b)::contains);
            assertEquals(common ? Verdict.MET : Verdict.VIOLATED, a.toShareADayWith(b).verdict(), () -> a + " and " + b);
        }
    }

    @Test
    void acts() {
        for (int i = 0; i < TIMES; i++) {
            EventDate a = random.nextBoolean() ? anyMoment() : anyDate();
            EventDate b = random.nextBoolean() ? anyMoment() : anyDate();
            assertEquals(
                    tried(momentsOf(a), momentsOf(b), Instant::isBefore), a.toPrecede(b).verdict(), () -> a + " before " + b);
            assertEquals(
                    tried(momentsOf(a), momentsOf(b), Instant::isAfter), a.toFollow(b).verdict(), () -> a + " after " + b);
        }
    }

    private static <T> Verdict tried(List<T> ofA, List<T> ofB, BiPredicate<T, T> holds) {
        boolean some = false;
        boolean all = true;
        for (T a : ofA) {
            for (T b : ofB) {
                boolean held = holds.test(a, b);
                some |= held;
                all &= held;
            }
        }
        return all ? Verdict.MET : some ? Verdict.POSSIBLE : Verdict.VIOLATED;
    }

    private static List<LocalDate> daysOf(EventDate date) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = date.earliest().orElseThrow(); !day.isAfter(date.latest().orElseThrow()); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /** The moment; or of each day its first moment, its noon and its last second. */
    private static List<Instant> momentsOf(EventDate date) {
        if (date.hasHour()) {
            return List.of(date.instant().orElseThrow());
        }
        ZoneId london = ZoneId.of("Europe/London");
        List<Instant> moments = new ArrayList<>();
        for (LocalDate day : daysOf(date)) {
            moments.add(day.atStartOfDay(london).toInstant());
            moments.add(day.atTime(12, 0).atZone(london).toInstant());
            moments.add(day.plusDays(1).atStartOfDay(london).toInstant().minusSeconds(1));
        }
        return moments;
    }

    private EventDate anyDate() {
        LocalDate day = START.plusDays(random.nextInt(80));
        return switch (random.nextInt(3)) {
            case 0 -> EventDate.of(day);
            case 1 -> EventDate.parse(day.toString().substring(0, 7));
            default -> EventDate.between(day, day.plusDays(random.nextInt(20)));
        };
    }

    /** Never midnight itself: a day whose hour is not given may begin with it. */
    private EventDate anyMoment() {
        LocalDate day = START.plusDays(random.nextInt(10));
        return EventDate.parse(String.format("%sT%02d:%02d", day, random.nextInt(24), 1 + random.nextInt(59)));
    }
}
