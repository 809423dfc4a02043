package org.probationrules.engine;

import java.util.Optional;

import org.drools.model.Rule;
import org.probationrules.onepass.RulePlan;
import org.probationrules.pack.RuleMetadata;

/**
 * A rule that is ready to run.
 *
 * @param metadata what is written about it
 * @param drl the text of its file
 * @param compiled what the compiler made of it
 * @param plan how it is asked in one pass; empty if a rule of its pack cannot be
 * @param subject what it is about
 */
public record ReadyRule(RuleMetadata metadata, String drl, Rule compiled, Optional<RulePlan> plan, Subject subject) {}
