package org.probationrules.facts;

/**
 * What a grant pays in a financial year; one without an amount stands for all where none is stated.
 *
 * @param pointer where it stands
 * @param year the financial year
 * @param amount what it pays
 */
public record FinancialYearAmount(String pointer, String year, Amount amount) implements Fact {}
