package org.probationrules.onepass;

/** A step of a rule: one of its conditions, or its end. */
interface Step {

    /**
     * Takes the step, and those after it for each way in which it can be taken.
     *
     * @param frame the facts that were found so far, and room for those to come
     * @return whether nothing more needs to be looked for
     */
    boolean take(Pass pass, Object[] frame) throws Exception;
}
