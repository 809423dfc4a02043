/** The OSGi side of the plugin. Thin: nothing is decided here. */
@NullMarked
package org.probationrules.osgi;

import org.jspecify.annotations.NullMarked;
