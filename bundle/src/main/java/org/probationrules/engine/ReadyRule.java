package org.probationrules.engine;

import org.probationrules.pack.RuleMetadata;

/** A rule that is ready to run: what is written about it, and what it is about. */
record ReadyRule(RuleMetadata metadata, Subject subject) {}
