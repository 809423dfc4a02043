package org.probationrules.spi;

/** Whether the plugin managed to look. It says nothing about what was found. */
public enum Completion {
    /** At least one rule ran and every rule that ran had the facts it needed. */
    COMPLETE,
    /** A fact or a register was missing, or no rule applied; the findings name what is missing. */
    INCOMPLETE,
    /** The dossier could not be read; the findings say where and why. No rule ran. */
    REFUSED,
    /** The engine broke or ran out of time. What was found until then does not count. */
    FAILED
}
