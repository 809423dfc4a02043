package org.probationrules.engine;

import org.drools.model.Rule;
import org.probationrules.pack.RuleMetadata;

/**
 * A rule that is ready to run.
 *
 * @param metadata what is written about it
 * @param drl the text of its file
 * @param compiled what the compiler made of it
 * @param subject what it is about
 */
public record ReadyRule(RuleMetadata metadata, String drl, Rule compiled, Subject subject) {}
