/**
 * Measures the shipped rules against other engines: the command, what is measured, how, and how it is told.
 *
 * <p><b>What is compared.</b> Engines judge the same facts by the same rules, a fixed part of those that are shipped:
 * checks of a field, pairs of milestones and waves, joins by key, not and exists, parameters, windows of working days,
 * conditions combined by or, judgements combined by andAlso and orElse. The facts are all that the plugin hands to its
 * rules engine for a dossier: those in it, those derived from it, the calendar and the parameters as of the day. They are
 * made ready before the clock runs. Every rule is asked; which rules concern a dossier is not part of this.
 *
 * <p><b>Why it is fair.</b>
 * <ul>
 *   <li>Before anything is measured, all engines are shown to give the same findings, with the same places, reasons,
 *       missing facts and values, on both dossiers, on the cases of the rules, on the examples and on dossiers made by
 *       chance. A difference ends the command.
 *   <li>All engines call the same vocabulary for judgements and values, so that the time for these is in all figures.
 *   <li>Each is written as its own documents advise, and each call does what a host would have to do for each dossier:
 *       sessions, maps and indexes are made anew unless the engine has a way to keep them.
 *   <li>Drools runs what it compiled from the shipped rules themselves, without the conditions by which the plugin counts
 *       combinations of facts.
 *   <li>What an engine cannot do is done for it in Java, and its class says what that is.
 *   <li>Processor time of one thread is measured, so that the load of the machine matters little; engines take turns, each
 *       in a Java machine of its own, and the least of several batches counts, beside which the median is told.
 * </ul>
 *
 * <p><b>From bytes to bytes</b>, a host's own way to judge a document is measured beside the plugin: Jackson and Drools, with
 * all rules of all packs. Both are shown to answer alike before.
 *
 * <p><b>By the clock</b> is measured what two threads get done against one, and how long the standalone jar takes from
 * its start to its end; of the latter the time of all processors, too. The load of the machine is in these figures.
 *
 * <p>Figures of another machine differ; ratios taken in one run can be compared.
 *
 * <p><b>The command</b> is {@code mvn -B -ntp -Pbenchmark verify}, in the folder of the project; it needs nothing to be
 * built before, and leaves the tests out. It prints tables and writes {@code integration-tests/target/benchmark/results.json}.
 * <ul>
 *   <li>{@code -Dbenchmark.quick} looks in about a minute whether all is well, the same findings included; its figures
 *       are worth nothing.
 *   <li>{@code -Dbenchmark.only=engines/large} measures some cells, by a regular expression on what it says of each while
 *       it runs; {@code -Dbenchmark.rounds=3} measures each so often.
 *   <li>{@code -Dbenchmark.write=folder} writes a page with the tables, and a chart for each.
 *   <li>{@code -Dbenchmark.jmh} has JMH count bytes and find percentiles, too.
 * </ul>
 */
@NullMarked
package org.probationrules.benchmark;

import org.jspecify.annotations.NullMarked;
