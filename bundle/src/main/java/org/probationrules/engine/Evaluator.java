package org.probationrules.engine;

import org.probationrules.spi.PackReference;

/** What asks the rules of a pack. Both give the same answers; tests hold them together. */
public enum Evaluator {

    /** One pass over the facts for each rule: the usual one. */
    ONE_PASS(PackReference.ONE_PASS),

    /** The rules engine: what the answers are held against, and what judges where a rule cannot be asked in one pass. */
    DROOLS("drools");

    private final String code;

    Evaluator(String code) {
        this.code = code;
    }

    /** How it is called in assessments and configurations. */
    public String code() {
        return code;
    }
}
