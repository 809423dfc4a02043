package org.probationrules.facts;

/**
 * A contract below the threshold that is large enough for notices (Procurement Act 2023 s.87(4)).
 *
 * @param pointer its value
 * @param value its value, VAT included
 * @param limit the value from which notices are due
 */
@DerivedBy({"below-threshold.notifiable-central", "below-threshold.notifiable-other", "vat.standard-rate"})
public record Notifiable(String pointer, Amount value, Amount limit) implements Fact {}
