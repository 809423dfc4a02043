/** The engines, each with the rules of the subset as one would write them for it. */
@NullMarked
package org.probationrules.benchmark.peers;

import org.jspecify.annotations.NullMarked;
