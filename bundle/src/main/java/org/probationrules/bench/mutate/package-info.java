/** Rules changed in small ways, to see whether a case of theirs notices. */
@NullMarked
package org.probationrules.bench.mutate;

import org.jspecify.annotations.NullMarked;
