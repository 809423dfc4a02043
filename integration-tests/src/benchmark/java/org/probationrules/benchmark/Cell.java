package org.probationrules.benchmark;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Something that is measured by itself: a square of a table.
 *
 * @param group the table
 * @param row what is measured, such as an engine
 * @param column what on, such as a dossier
 * @param work prepares what is measured, in the Java machine that measures it; the result of each call is kept from being
 *     optimized away
 */
record Cell(String group, String row, String column, Supplier<Callable<?>> work) {

    /** By what it is chosen. */
    String id() {
        return group + "/" + column + "/" + row;
    }
}
