/** Packs from a folder: noticed when they change, loaded aside, and put in place whole or not at all. */
@NullMarked
package org.probationrules.reload;

import org.jspecify.annotations.NullMarked;
