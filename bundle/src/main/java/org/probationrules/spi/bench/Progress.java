package org.probationrules.spi.bench;

/**
 * How far work has come that takes a while.
 *
 * @param what what is being done, such as {@code cases}
 * @param done how many of it are done
 * @param of how many there are
 */
public record Progress(String what, int done, int of) {}
