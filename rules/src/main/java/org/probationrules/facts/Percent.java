package org.probationrules.facts;

import java.math.BigDecimal;

/** A change in percent, below zero where something became less; it may be missing. */
public final class Percent implements Located {

    /** No percentage, at no place in particular. */
    public static final Percent MISSING = new Percent("", null);

    private final String pointer;
    private final BigDecimal number;

    private Percent(String pointer, BigDecimal number) {
        this.pointer = pointer;
        this.number = number;
    }

    /** Returns a percentage at no place in particular. */
    public static Percent of(BigDecimal number) {
        return new Percent("", number);
    }

    @Override
    public Percent at(String otherPointer) {
        return new Percent(otherPointer, number);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    /** The number; zero when it is missing. */
    public BigDecimal number() {
        return isMissing() ? BigDecimal.ZERO : number;
    }

    @Override
    public boolean isStated() {
        return number != null;
    }

    @Override
    public boolean isMissing() {
        return number == null;
    }

    /** Met if it is more than the limit, up or down; undetermined if it is missing. */
    public Judgement toExceed(BigDecimal limit) {
        return judge(number().abs().compareTo(limit) > 0);
    }

    /** Met if it is at most the limit, up or down; undetermined if it is missing. */
    public Judgement toStayWithin(BigDecimal limit) {
        return toExceed(limit).negated();
    }

    /** Met if nothing changes, undetermined if it is missing. */
    public Judgement toBeZero() {
        return judge(number().signum() == 0);
    }

    /** Met if something changes, undetermined if it is missing. */
    public Judgement notToBeZero() {
        return toBeZero().negated();
    }

    private Judgement judge(boolean met) {
        return isMissing() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, met);
    }

    @Override
    public String toString() {
        return isMissing() ? "" : number.toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percent that
                && pointer.equals(that.pointer)
                && isMissing() == that.isMissing()
                && number().compareTo(that.number()) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + number().stripTrailingZeros().hashCode();
    }
}
