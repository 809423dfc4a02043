/**
 * The command line: assesses dossiers and lists packs and rules, for people at a terminal and for scripts.
 *
 * <p>It sees the plugin as any other host does, through its SPI. Nothing here decides anything about a dossier.
 */
@NullMarked
package org.probationrules.cli;

import org.jspecify.annotations.NullMarked;
