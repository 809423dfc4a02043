package org.probationrules.facts;

/**
 * The deadline of a supplier beside that of the first supplier in the same stage.
 *
 * @param pointer the deadline
 * @param stage what the stage asks for
 * @param first the first supplier
 * @param firstDeadline its deadline
 * @param supplier the supplier
 * @param deadline its deadline
 */
public record SupplierLimit(
        String pointer, String stage, String first, EventDate firstDeadline, String supplier, EventDate deadline)
        implements Fact {}
