package org.probationrules.facts;

/** An answer to a question that is answered by yes or no; in JSON {@code true} or {@code false}. */
public final class Answer implements Located {

    /** Yes, at no place in particular. */
    public static final Answer YES = new Answer("", State.YES);
    /** No, at no place in particular. */
    public static final Answer NO = new Answer("", State.NO);
    /** No answer, at no place in particular. */
    public static final Answer MISSING = new Answer("", State.MISSING);

    private enum State {
        YES,
        NO,
        MISSING
    }

    private final String pointer;
    private final State state;

    private Answer(String pointer, State state) {
        this.pointer = pointer;
        this.state = state;
    }

    /** Returns the answer for a boolean. */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    @Override
    public Answer at(String otherPointer) {
        return new Answer(otherPointer, state);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean isStated() {
        return state != State.MISSING;
    }

    @Override
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /** Whether the answer is a stated yes. */
    public boolean isYes() {
        return state == State.YES;
    }

    /** Whether the answer is a stated no. */
    public boolean isNo() {
        return state == State.NO;
    }

    /** Met by yes, violated by no, undetermined without an answer. */
    public Judgement toBeYes() {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, isYes());
    }

    /** Met by no, violated by yes, undetermined without an answer. */
    public Judgement toBeNo() {
        return toBeYes().negated();
    }

    /** Met by yes and violated by anything else: for what must be done outright, where silence is no answer. */
    public Judgement toBeYesOutright() {
        return Judgement.of(pointer, isYes());
    }

    /** Violated by yes and met by anything else: for what only counts where it is said, as a mark or a demand. */
    public Judgement notToBeYes() {
        return toBeYesOutright().negated();
    }

    /** Yes or no as a word, or another word where there is no answer. */
    public String orElse(String other) {
        return isMissing() ? other : toString();
    }

    @Override
    public String toString() {
        return isYes() ? "yes" : isNo() ? "no" : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && pointer.equals(that.pointer) && state == that.state;
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + state.hashCode();
    }
}
