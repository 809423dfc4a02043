/**
 * The engine: packs made ready to run, a dossier assessed. The only package that names the rules engine behind it.
 */
@NullMarked
package org.probationrules.engine;

import org.jspecify.annotations.NullMarked;
