package org.probationrules.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word, a name or a code that may be missing. A text of nothing but spaces is missing. */
public final class Text implements Located {

    /** No text, at no place in particular. */
    public static final Text MISSING = new Text("", "");

    private static final int MOST_TO_SAY = 200;

    private final String pointer;
    private final String value;

    private Text(String pointer, String value) {
        this.pointer = pointer;
        this.value = value;
    }

    /** Returns a text at no place in particular. */
    public static Text of(String value) {
        return new Text("", value.strip());
    }

    @Override
    public Text at(String otherPointer) {
        return new Text(otherPointer, value);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    /** The text; empty when it is missing. */
    public String value() {
        return value;
    }

    @Override
    public boolean isStated() {
        return !value.isEmpty() && !isNone();
    }

    @Override
    public boolean isMissing() {
        return value.isEmpty();
    }

    /** Whether the dossier says {@code none}: there is no such thing. */
    public boolean isNone() {
        return value.equals("none");
    }

    /** How many characters it has. */
    public int length() {
        return value.length();
    }

    /** Whether it is this very code. */
    public boolean is(String code) {
        return value.equals(code);
    }

    /** Whether it is this code, or might be because the dossier is silent. */
    public boolean mayBe(String code) {
        return isMissing() || is(code);
    }

    /** Whether it is one of these codes. */
    public boolean isOneOf(String... codes) {
        for (String code : codes) {
            if (code.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Met if these words are not in the text, undetermined if it is missing. Capitals, and whether words are joined by
     * spaces or hyphens, do not matter; the words may be the beginning of longer ones, as in a plural, not their end.
     *
     * @throws IllegalArgumentException if the words are longer than a phrase is: a long text would be compared for ages
     */
    public Judgement notToSay(String words) {
        if (words.length() > MOST_TO_SAY) {
            throw new IllegalArgumentException("a phrase has at most " + MOST_TO_SAY + " characters");
        }
        String pattern = Arrays.stream(words.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s-]+"));
        boolean said = Pattern.compile("(?<!\\p{L})" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(value)
                .find();
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, !said);
    }

    /** Met if it is this code, violated if it is another, undetermined if it is missing. */
    public Judgement toBe(String code) {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, is(code));
    }

    /** Met if it is this code and violated by anything else, silence too: for what must be stated outright. */
    public Judgement toBeOutright(String code) {
        return Judgement.of(pointer, is(code));
    }

    /** Violated by this code and met by anything else, silence too: for what only counts where it is said. */
    public Judgement notToBe(String code) {
        return toBeOutright(code).negated();
    }

    /** Met if it is stated and violated otherwise, silence too: for what must be stated outright. */
    public Judgement toBeStatedOutright() {
        return Judgement.of(pointer, isStated());
    }

    /** The text, or another where it is missing. */
    public String orElse(String other) {
        return isMissing() ? other : value;
    }

    /** Met if it is another code, violated if it is this one, undetermined if it is missing. */
    public Judgement toBeOtherThan(String code) {
        return toBe(code).negated();
    }

    /** Met if it is one of these codes, undetermined if it is missing. */
    public Judgement toBeOneOf(String... codes) {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, isOneOf(codes));
    }

    /** Met if it is none of these codes, undetermined if it is missing. */
    public Judgement toBeNoneOf(String... codes) {
        return toBeOneOf(codes).negated();
    }

    /** Met if the list holds it, undetermined if either is missing. */
    public Judgement toBeAmong(Texts codes) {
        return Judgement.of(pointer, codes.has(value)).needing(this).needing(codes);
    }

    /**
     * Met if it is another number of a register than the other, undetermined if either is missing. Spaces and leading
     * zeros make no difference: registers and people write them differently.
     */
    public Judgement toBeOtherNumberThan(Text other) {
        return Judgement.of(pointer, !bareNumber().equals(other.bareNumber())).needing(this).needing(other);
    }

    private String bareNumber() {
        return value.replaceAll("\\s", "").replaceFirst("^0+", "").toUpperCase(Locale.ROOT);
    }

    /** Met if both say the same, undetermined if either is missing. */
    public Judgement toBeSameAs(Text other) {
        return Judgement.of(pointer, value.equals(other.value)).needing(this).needing(other);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && pointer.equals(that.pointer) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + value.hashCode();
    }
}
