package org.probationrules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A list of words or codes that may be missing; an empty list is an answer. */
public final class Texts implements Located {

    /** No list, at no place in particular. */
    public static final Texts MISSING = new Texts("", List.of(), false);

    /** Among so few, looking at each is quicker than a set. */
    private static final int FEW = 8;

    private final String pointer;
    private final List<String> values;
    private final boolean stated;

    private Texts(String pointer, List<String> values, boolean stated) {
        this.pointer = pointer;
        this.values = values;
        this.stated = stated;
    }

    /** Returns a list at no place in particular. */
    public static Texts of(Collection<String> values) {
        return new Texts("", values.stream().map(String::strip).toList(), true);
    }

    /** Returns a list at no place in particular. */
    public static Texts of(String... values) {
        return of(List.of(values));
    }

    @Override
    public Texts at(String otherPointer) {
        return new Texts(otherPointer, values, stated);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    /** The items in their order; empty when the list is missing. */
    public List<String> values() {
        return values;
    }

    @Override
    public boolean isStated() {
        return stated;
    }

    @Override
    public boolean isMissing() {
        return !stated;
    }

    /** Whether the list was given and holds nothing. */
    public boolean isEmpty() {
        return stated && values.isEmpty();
    }

    /** Whether it holds more than one item. */
    public boolean isSeveral() {
        return values.size() > 1;
    }

    /** How many items there are. */
    public int size() {
        return values.size();
    }

    /** The first item, or an empty word. */
    public String first() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether the list holds this word. */
    public boolean has(String value) {
        return values.contains(value);
    }

    /** Whether the list holds any word of the other. */
    public boolean hasAnyOf(Texts other) {
        return !Collections.disjoint(held(), other.values);
    }

    /** Whether the list holds every word of the other. */
    public boolean hasAllOf(Texts other) {
        return held().containsAll(other.values);
    }

    /** The words of the other list that this one does not hold, in their order. */
    public Texts lacking(Texts other) {
        Collection<String> held = held();
        List<String> lacking = new ArrayList<>(other.values);
        lacking.removeIf(held::contains);
        return new Texts(pointer, List.copyOf(lacking), stated);
    }

    private Collection<String> held() {
        return values.size() > FEW ? Set.copyOf(values) : values;
    }

    /** Met if there is at least one item, violated if there is none, undetermined if the list is missing. */
    public Judgement toHaveSome() {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, !values.isEmpty());
    }

    /** Met if there is at least one item and violated by anything else: for what must be given, where silence is nothing. */
    public Judgement toHaveSomeOutright() {
        return Judgement.of(pointer, !values.isEmpty());
    }

    /** Met if there is no item, violated if there is one, undetermined if the list is missing. */
    public Judgement toBeEmpty() {
        return toHaveSome().negated();
    }

    /** Met if there is no item, be the list empty or missing: for what counts only where it is on record. */
    public Judgement toHaveNoneOnRecord() {
        return Judgement.of(pointer, values.isEmpty());
    }

    /** Met if the list holds the word, undetermined if the list is missing. */
    public Judgement toHave(String value) {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, has(value));
    }

    /** Met if the list does not hold the word, undetermined if the list is missing. */
    public Judgement notToHave(String value) {
        return toHave(value).negated();
    }

    /** Met unless the word is the only one in the list, undetermined if the list is missing. */
    public Judgement notToBeOnly(String value) {
        return isMissing()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, !values.equals(List.of(value)));
    }

    /** Met if the list holds any word of the other, undetermined if either is missing. */
    public Judgement toHaveAnyOf(Texts other) {
        return Judgement.of(pointer, hasAnyOf(other)).needing(this).needing(other);
    }

    /** Met if the list holds every word of the other, undetermined if either is missing. */
    public Judgement toHaveAllOf(Texts other) {
        return Judgement.of(pointer, hasAllOf(other)).needing(this).needing(other);
    }

    @Override
    public String toString() {
        return String.join(", ", values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts that
                && pointer.equals(that.pointer)
                && stated == that.stated
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + values.hashCode();
    }
}
