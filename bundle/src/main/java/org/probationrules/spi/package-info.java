/**
 * What a host sees of the plugin: ask for an assessment, list packs and rules.
 *
 * <p>No type of the rules engine behind it appears here. The package is versioned by itself; a host imports a range.
 */
@NullMarked
@Version("1.0.0")
package org.probationrules.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
