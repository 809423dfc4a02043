package org.probationrules.facts;

/**
 * The estimated value of a framework beside what is expected to be bought under it; both with VAT.
 *
 * @param pointer the estimated value
 * @param value the estimated value
 * @param expected the call-offs, and the later frameworks of an open framework; missing where it cannot be told
 */
@DerivedBy("vat.standard-rate")
public record FrameworkValue(String pointer, Amount value, Amount expected) implements Fact {

    /** Met if the value covers what is expected, undetermined if that cannot be told. */
    public Judgement toCoverWhatIsExpected() {
        return value.toBeAtLeast(expected.value()).needing(expected);
    }
}
