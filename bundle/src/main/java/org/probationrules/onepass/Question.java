package org.probationrules.onepass;

/** Something that is asked of the facts which a rule has found so far. */
interface Question {

    /** Whether it holds; each fact stands in the frame at the place of its variable. */
    boolean holds(Object[] frame) throws Exception;
}
