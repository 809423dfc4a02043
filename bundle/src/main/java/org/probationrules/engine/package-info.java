/**
 * The engine: packs made ready to run, a dossier assessed. Of the rules engine behind it, only the compiler is always
 * used; its sessions are what the answers of one pass are held against.
 */
@NullMarked
package org.probationrules.engine;

import org.jspecify.annotations.NullMarked;
