/** How a record of facts is built: its fields, their kinds and their meaning, read once from the record itself. */
@NullMarked
package org.probationrules.shape;

import org.jspecify.annotations.NullMarked;
