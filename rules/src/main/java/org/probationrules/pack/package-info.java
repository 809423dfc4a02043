/** Reading a rule pack from its files: rules with their metadata, parameters, cases and messages. No rules engine. */
@NullMarked
package org.probationrules.pack;

import org.jspecify.annotations.NullMarked;
