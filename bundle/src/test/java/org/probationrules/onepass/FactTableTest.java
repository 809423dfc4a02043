package org.probationrules.onepass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private record Number(int value) {}

    private static List<Object> numbers(int count) {
        List<Object> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(new Number(i % 3));
        }
        return numbers;
    }

    private static Object[] even(FactTable facts) {
        Predicate1<Object> even = fact -> ((Number) fact).value() % 2 == 0;
        return facts.select(new Selection(0, Number.class, List.of(even)));
    }

    @Test
    void takesEqualFactsForSeveral() {
        for (int count : new int[] {0, 1, 3, 4, 5, 40}) {
            List<Object> numbers = numbers(count);
            FactTable facts = new FactTable(new StandingFacts(List.of()), numbers);
            assertEquals(numbers, facts.all());
            assertArrayEquals(numbers.toArray(), facts.ofType(Number.class));
        }
    }

    @Test
    void selectsAmongWhatStandsAndWhatIsOfTheDossier() {
        StandingFacts standing = new StandingFacts(numbers(5));
        assertEquals(3, even(new FactTable(standing, List.of())).length);
        assertEquals(3 + 27, even(new FactTable(standing, numbers(40))).length);
        assertEquals(0, even(new FactTable(new StandingFacts(List.of()), List.of(new Number(1), "text"))).length);
        assertEquals(2, even(new FactTable(new StandingFacts(List.of()), List.of(new Number(2), new Number(0)))).length);
    }

    @Test
    void remembersWhatStands() {
        StandingFacts standing = new StandingFacts(numbers(50));
        Selection selection = new Selection(0, Number.class, List.of(fact -> ((Number) fact).value() == 1));
        Object[] first = new FactTable(standing, List.of("of one")).select(selection);
        assertSame(first, new FactTable(standing, List.of("of another")).select(selection));
    }

    @Test
    void findsFactsByAnInterfaceTheyHave() {
        FactTable facts = new FactTable(new StandingFacts(List.of("text")), List.of(new StringBuilder("built"), new Number(1)));
        assertEquals(2, facts.ofType(CharSequence.class).length);
        assertTrue(facts.any(CharSequence.class, fact -> fact.toString().equals("built")));
        assertFalse(facts.any(CharSequence.class, fact -> fact.toString().equals("other")));
    }
}
