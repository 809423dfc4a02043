package org.probationrules.facts;

/** A whole number that may be missing, or stated as {@code none}. */
public final class Count implements Located {

    /** No number, at no place in particular. */
    public static final Count MISSING = new Count("", State.MISSING, 0);
    /** A stated none, at no place in particular. */
    public static final Count NONE = new Count("", State.NONE, 0);

    private enum State {
        KNOWN,
        NONE,
        MISSING
    }

    private final String pointer;
    private final State state;
    private final long value;

    private Count(String pointer, State state, long value) {
        this.pointer = pointer;
        this.state = state;
        this.value = value;
    }

    /** Returns a number at no place in particular. */
    public static Count of(long value) {
        return new Count("", State.KNOWN, value);
    }

    @Override
    public Count at(String otherPointer) {
        return new Count(otherPointer, state, value);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    /** The number; 0 when there is none. */
    public long value() {
        return value;
    }

    @Override
    public boolean isStated() {
        return state == State.KNOWN;
    }

    @Override
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /** Whether the dossier says that there is none. */
    public boolean isNone() {
        return state == State.NONE;
    }

    /** Both together; none counts as nothing, and the sum is missing where either is. */
    public Count plus(Count other) {
        return isMissing() ? this : other.isMissing() ? other : of(value + other.value).at(pointer);
    }

    /** Met if it is at least so many, undetermined if it is missing, violated if there is none. */
    public Judgement toBeAtLeast(long minimum) {
        return isMissing()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, isStated() && value >= minimum);
    }

    /** Met if it is none at all, undetermined if it is missing. */
    public Judgement toBeZero() {
        return toBeAtMost(0);
    }

    /** Met if it is at most so many or there is none, undetermined if it is missing. */
    public Judgement toBeAtMost(long maximum) {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, value <= maximum);
    }

    /** Met if the dossier says that there is none, undetermined if it is missing. */
    public Judgement toBeNone() {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, isNone());
    }

    /** How far it is above a limit; 0 if it is not. */
    public long above(long limit) {
        return Math.max(0, value - limit);
    }

    @Override
    public String toString() {
        return isStated() ? Long.toString(value) : isNone() ? "none" : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count that
                && pointer.equals(that.pointer)
                && state == that.state
                && value == that.value;
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + Long.hashCode(value);
    }
}
