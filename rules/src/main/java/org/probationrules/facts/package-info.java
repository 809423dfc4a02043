/**
 * The words that a rule may use: the facts of a dossier, the values that they hold, and the comparisons between values.
 *
 * <p>Every value knows its place in the dossier as a JSON pointer, and that it may be missing; a comparison answers with
 * a {@link org.probationrules.facts.Judgement}, never with a bare boolean. Nothing here knows a clock, a file, OSGi or
 * the rules engine.
 */
@NullMarked
package org.probationrules.facts;

import org.jspecify.annotations.NullMarked;
