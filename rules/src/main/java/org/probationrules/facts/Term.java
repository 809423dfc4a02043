package org.probationrules.facts;

/** How long a contract is to run. */
@Meaning("how long a contract is to run")
public record Term(
        String pointer,
        @Meaning("years of the initial term") Count initialYears,
        @Meaning("years of extension, or none") Count extensionYears,
        @Meaning("months with every extension used, where the term is not whole years") Count maximumMonths,
        @Meaning("the last day of the initial term") EventDate end,
        @Meaning("the last day with every extension used") EventDate maximumEnd)
        implements Fact {

    private static final long MONTHS_OF_YEAR = 12;

    /** Its length in months with every extension used, as stated or from the years. */
    public Count longest() {
        Count years = initialYears.plus(extensionYears);
        return maximumMonths.isStated() || !years.isStated()
                ? maximumMonths
                : Count.of(years.value() * MONTHS_OF_YEAR).at(initialYears.pointer());
    }
}
