package org.probationrules.facts;

/** A deadline that one supplier was given. */
@Meaning("a deadline that one supplier was given")
public record SupplierDeadline(
        String pointer,
        @Meaning("the supplier") String supplier,
        @Meaning("its deadline") EventDate deadline)
        implements Fact {}
