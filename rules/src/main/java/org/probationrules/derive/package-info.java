/**
 * What is derived once from a dossier before any rule runs, so that rules neither chain nor repeat each other: the
 * circumstances that decide which rules concern it, and facts that several rules share. Pure functions.
 */
@NullMarked
package org.probationrules.derive;

import org.jspecify.annotations.NullMarked;
