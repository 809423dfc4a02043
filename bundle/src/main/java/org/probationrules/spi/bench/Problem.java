package org.probationrules.spi.bench;

import org.probationrules.spi.Severity;

/**
 * Something that is wrong with a pack, or against its style, in words for the person who edits it.
 *
 * @param file the file, relative to the folder of the pack, with forward slashes; empty where the pack as a whole is meant
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where it is not known
 * @param ruleId the rule that the file belongs to; empty where it belongs to none
 * @param severity {@link Severity#ERROR} where the plugin would refuse the pack, {@link Severity#WARNING} for style
 * @param check which check found it: {@code pack} for what the plugin itself finds, else the name of a style rule
 * @param message what is wrong, and what would be right
 * @param text the offending line as it is written; empty where no line is known
 */
public record Problem(
        String file,
        int line,
        int column,
        String ruleId,
        Severity severity,
        String check,
        String message,
        String text) {}
