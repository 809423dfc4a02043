/** The bench of rule authors: packs in folders checked, tested and scaffolded, aside from the rules in force. */
@NullMarked
package org.probationrules.bench;

import org.jspecify.annotations.NullMarked;
