/**
 * What tools of rule authors ask of the plugin: check, test and scaffold the folder of a pack. No host needs it.
 *
 * <p>Everything here works on folders that the author names, and changes nothing of the rules in force. The package is
 * versioned by itself.
 */
@NullMarked
@Version("1.0.0")
package org.probationrules.spi.bench;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
