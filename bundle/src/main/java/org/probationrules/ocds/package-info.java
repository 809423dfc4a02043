/**
 * Reads published notices in the Open Contracting Data Standard, with the extension for the United Kingdom, and fills
 * dossiers from them. Lenient: what it cannot use is noted and left open, never guessed and never a reason to refuse.
 */
@NullMarked
package org.probationrules.ocds;

import org.jspecify.annotations.NullMarked;
