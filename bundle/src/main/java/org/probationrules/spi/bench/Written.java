package org.probationrules.spi.bench;

import java.util.List;

/**
 * Files that were written for an author.
 *
 * @param folder the folder in which they are
 * @param files their paths in it, with forward slashes, in their order
 */
public record Written(String folder, List<String> files) {}
