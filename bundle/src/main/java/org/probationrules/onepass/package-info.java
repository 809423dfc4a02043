/**
 * Judges facts by compiled rules in one pass, without a session of the rules engine.
 *
 * <p>Rules here are pure: none inserts, changes or removes a fact, and their order does not matter. So nothing has to be
 * remembered between them, and a rule is a walk over the facts of its patterns, one pattern after the other. What the
 * rules engine's compiler made of a rule file is walked as it is: the same conditions, asked by the same classes.
 *
 * <p>Three things make it fast. What a pattern asks of a fact alone is asked once for all rules that ask it. A join by
 * equal values looks into an index, which is built once it is worth it. And facts that are the same for
 * every dossier of a day are sorted once for all of them.
 */
@NullMarked
package org.probationrules.onepass;

import org.jspecify.annotations.NullMarked;
