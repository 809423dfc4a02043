/** What engines are measured on: the rules that were chosen, and dossiers, made ready as the plugin does it. */
@NullMarked
package org.probationrules.benchmark.subject;

import org.jspecify.annotations.NullMarked;
