package org.probationrules.onepass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;

import org.drools.model.Index.ConstraintType;
import org.drools.model.functions.Function1;
import org.junit.jupiter.api.Test;

/** What is found by an index is what a look at every fact would find. */
class IndexTest {

    private record Thing(Object key, Object other, Object rank) {}

    /** As many are not put in order. */
    private static final int FEW = 8;
    private static final Map<ConstraintType, BiPredicate<Integer, Integer>> OPERATORS = Map.of(
            ConstraintType.GREATER_THAN, (value, bound) -> value > bound,
            ConstraintType.GREATER_OR_EQUAL, (value, bound) -> value >= bound,
            ConstraintType.LESS_THAN, (value, bound) -> value < bound,
            ConstraintType.LESS_OR_EQUAL, (value, bound) -> value <= bound);

    private static Function1<Object, Object> of(Function1<Thing, Object> of) {
        return thing -> of.apply((Thing) thing);
    }

    private static Join join(boolean sorted) {
        return new Join(
                0,
                new Selection(0, Thing.class, List.of()),
                List.of(of(Thing::key), of(Thing::other)),
                sorted ? Optional.of(of(Thing::rank)) : Optional.empty());
    }

    private static List<Object> found(Index index, Join join, Thing by, Optional<ConstraintType> operator)
            throws Exception {
        Lookup lookup = new Lookup(
                join,
                List.of(frame -> by.key(), frame -> by.other()),
                operator.map(it -> new Lookup.Range(it, frame -> by.rank())),
                List.of());
        Lookup.Hits hits = lookup.in(index, new Object[0]);
        return Arrays.asList(hits.facts()).subList(hits.from(), hits.to());
    }

    private static List<Object> random(Random random, int count) {
        List<Object> things = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = random.nextInt(5) == 0 ? null : "k" + random.nextInt(4);
            things.add(new Thing(key, (long) random.nextInt(3), random.nextInt(6)));
        }
        return things;
    }

    @Test
    void byEqualValuesAndARange() throws Exception {
        Random random = new Random(11);
        int exact = 0;
        for (int run = 0; run < 300; run++) {
            List<Object> things = random(random, random.nextInt(400));
            Join join = join(true);
            Index index = new Index(join, things.toArray());
            Thing by = (Thing) random(random, 1).get(0);
            for (ConstraintType operator : OPERATORS.keySet()) {
                List<Object> wanted = things.stream()
                        .filter(it -> same((Thing) it, by))
                        .filter(it -> ranked(operator, it, by))
                        .toList();
                List<Object> found = found(index, join, by, Optional.of(operator));
                exact += wanted.size() > FEW ? 1 : 0;
                // Where there are few, all of them are found and the rule asks each.
                assertSame(
                        wanted,
                        found.size() > FEW ? found : found.stream().filter(it -> ranked(operator, it, by)).toList(),
                        operator + " " + by);
            }
            assertSame(
                    things.stream().filter(it -> same((Thing) it, by)).toList(),
                    found(index, join, by, Optional.empty()),
                    by.toString());
        }
        assertTrue(exact > 100, "only " + exact + " times there were many");
    }

    private static boolean ranked(ConstraintType operator, Object thing, Thing by) {
        return OPERATORS.get(operator).test((Integer) ((Thing) thing).rank(), (Integer) by.rank());
    }

    private static boolean same(Thing first, Thing second) {
        return Objects.equals(first.key(), second.key()) && Objects.equals(first.other(), second.other());
    }

    private static void assertSame(List<Object> wanted, List<Object> found, String what) {
        Map<Object, Integer> counts = new HashMap<>();
        wanted.forEach(it -> counts.merge(it, 1, Integer::sum));
        found.forEach(it -> counts.merge(it, -1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        assertEquals(Map.of(), counts, what);
    }

    /** A rule takes numbers for equal whatever holds them. */
    @Test
    void byNumbersOfAnyKind() throws Exception {
        Join join = join(false);
        Index index = new Index(
                join, new Object[] {new Thing(1, new BigDecimal("2.50"), 0), new Thing(1L, new BigDecimal("2.5"), 1)});
        assertEquals(2, found(index, join, new Thing((short) 1, new BigDecimal("2.500"), 0), Optional.empty()).size());
        assertEquals(0, found(index, join, new Thing("1", new BigDecimal("2.5"), 0), Optional.empty()).size());
    }

    /** Then every fact with the key is found, and the rule asks each. */
    @Test
    void aRangeOfWhatCannotBeSortedIsPassedOver() throws Exception {
        for (Object odd : Arrays.asList("four", null)) {
            List<Object> things = new ArrayList<>(List.of(new Thing("a", 1L, odd)));
            for (int i = 0; i < 2 * FEW; i++) {
                things.add(new Thing("a", 1L, i));
            }
            Join join = join(true);
            Thing by = new Thing("a", 1L, 9);
            assertEquals(
                    things.size(),
                    found(new Index(join, things.toArray()), join, by, Optional.of(ConstraintType.GREATER_THAN)).size());
            things.remove(0);
            assertEquals(
                    2 * FEW - 10,
                    found(new Index(join, things.toArray()), join, by, Optional.of(ConstraintType.GREATER_THAN)).size());
        }
    }
}
