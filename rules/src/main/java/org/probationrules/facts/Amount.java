package org.probationrules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sum of money in pounds with its VAT basis; it may be missing, or stated as {@code unknown}.
 *
 * <p>In JSON a number, or an object with {@code value} and {@code vat}, of which either may be missing.
 */
public final class Amount implements Located {

    /** Whether VAT is in the sum. */
    public enum VatBasis {
        /** VAT is in it. */
        INCLUSIVE,
        /** VAT is not in it. */
        EXCLUSIVE,
        /** The dossier does not say. */
        UNSTATED;

        /** The word that dossiers and messages use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private enum State {
        KNOWN,
        UNKNOWN,
        MISSING
    }

    /** No sum, at no place in particular. */
    public static final Amount MISSING = new Amount("", State.MISSING, BigDecimal.ZERO, VatBasis.UNSTATED);
    /** A sum that is stated to be unknown, at no place in particular. */
    public static final Amount UNKNOWN = new Amount("", State.UNKNOWN, BigDecimal.ZERO, VatBasis.UNSTATED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String pointer;
    private final State state;
    private final BigDecimal value;
    private final VatBasis vat;

    private Amount(String pointer, State state, BigDecimal value, VatBasis vat) {
        this.pointer = pointer;
        this.state = state;
        this.value = value;
        this.vat = vat;
    }

    /** Returns a sum at no place in particular. */
    public static Amount of(BigDecimal value, VatBasis vat) {
        return new Amount("", State.KNOWN, value, vat);
    }

    /** Returns a VAT basis whose sum is missing, at no place in particular. */
    public static Amount ofBasis(VatBasis vat) {
        return new Amount("", State.MISSING, BigDecimal.ZERO, vat);
    }

    /** Returns a sum whose VAT basis is not stated, at no place in particular. */
    public static Amount of(String value) {
        return of(new BigDecimal(value), VatBasis.UNSTATED);
    }

    @Override
    public Amount at(String otherPointer) {
        return new Amount(otherPointer, state, value, vat);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    /** The sum in pounds; zero when it is missing or unknown. */
    public BigDecimal value() {
        return value;
    }

    /** Whether VAT is in the sum. */
    public VatBasis vat() {
        return vat;
    }

    @Override
    public boolean isStated() {
        return state == State.KNOWN;
    }

    @Override
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /** Whether the dossier says that the sum is not known. */
    public boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    /** The sum with VAT: raised by the rate where it excludes VAT, rounded to the penny; as it is where it does not. */
    public Amount withVat(BigDecimal ratePercent) {
        if (state != State.KNOWN || vat != VatBasis.EXCLUSIVE) {
            return this;
        }
        BigDecimal raised = value.multiply(HUNDRED.add(ratePercent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return new Amount(pointer, state, raised, VatBasis.INCLUSIVE);
    }

    /** The sum of both, on the VAT basis of this one; the one that is missing or unknown, if either is. */
    public Amount plus(Amount other) {
        return state != State.KNOWN
                ? this
                : other.state != State.KNOWN ? other : new Amount(pointer, state, value.add(other.value), vat);
    }

    /** Met if both sums state the same VAT basis, violated if they differ or either states none. */
    public Judgement toHaveSameVatBasisAs(Amount other) {
        List<String> silent = Stream.of(this, other).filter(Amount::saysNothing).map(Amount::pointer).toList();
        if (!silent.isEmpty()) {
            return Judgement.undetermined(pointer, silent);
        }
        return Judgement.of(pointer, vat == other.vat && vat != VatBasis.UNSTATED);
    }

    /** Met if VAT is in the sum or nobody knows the sum, violated if it is not, undetermined if the basis is not stated. */
    public Judgement toIncludeVat() {
        return vat == VatBasis.UNSTATED && !isUnknown()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, vat != VatBasis.EXCLUSIVE);
    }

    /** Met if it is less than the other; an unknown sum counts as more; undetermined if either is missing. */
    public Judgement toBeLessThan(Amount other) {
        return Judgement.of(pointer, !isUnknown() && value.compareTo(other.value) < 0).needing(this).needing(other);
    }

    /** Met if it is at least so much; an unknown sum counts as enough; undetermined if it is missing. */
    public Judgement toBeAtLeast(BigDecimal minimum) {
        return isMissing()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, isUnknown() || value.compareTo(minimum) >= 0);
    }

    /** Met if it is at most so much; an unknown sum counts as more; undetermined if it is missing. */
    public Judgement toBeAtMost(BigDecimal maximum) {
        return isMissing()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, !isUnknown() && value.compareTo(maximum) <= 0);
    }

    /** Met if it is at least the other, undetermined if either is missing or the other is not known. */
    public Judgement toBeAtLeast(Amount other) {
        return other.isUnknown()
                ? Judgement.undetermined(pointer, other.pointer).needing(this)
                : toBeAtLeast(other.value).needing(this).needing(other);
    }

    /** Met if both are the same to the penny, undetermined if either is missing. */
    public Judgement toBeSameAs(Amount other) {
        return Judgement.of(pointer, state == other.state && value.compareTo(other.value) == 0)
                .needing(this)
                .needing(other);
    }

    /** Met if there is none: a sum that is not mentioned is no sum, and one that nobody knows is one. */
    public Judgement toBeNone() {
        return Judgement.of(pointer, isMissing() || isStated() && value.signum() == 0);
    }

    private boolean saysNothing() {
        return isMissing() && vat == VatBasis.UNSTATED;
    }

    @Override
    public String toString() {
        return isStated() ? value.toPlainString() : isUnknown() ? "unknown" : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that
                && pointer.equals(that.pointer)
                && state == that.state
                && vat == that.vat
                && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + value.stripTrailingZeros().hashCode();
    }
}
