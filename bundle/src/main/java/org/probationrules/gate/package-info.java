/** What a rule that was not built with the plugin must pass before it may run, and what holds it while it runs. */
@NullMarked
package org.probationrules.gate;

import org.jspecify.annotations.NullMarked;
