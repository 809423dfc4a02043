package org.probationrules.onepass;

import java.util.Optional;

/**
 * Looks on while a rule is asked.
 *
 * <p>Conditions are numbered as they stand in the rule, and the parts of a condition as they stand in it; those of the
 * pattern after {@code not} or {@code exists} are the parts of that condition. Every part is then asked of every fact, so
 * that what is seen does not depend on what would have been quicker. A method may throw to end the looking.
 */
public interface Watch {

    /** A pattern is about to be asked of a fact, be it after {@code not} or {@code exists}. */
    void tries();

    /** A part of a condition was asked of a fact. */
    void asked(int condition, int part, boolean held);

    /** A condition held on a fact, which stands until {@link #left()}. */
    void held(int condition, Object fact);

    /** The fact that held last has been seen to the end. */
    void left();

    /** A condition did not hold on a fact, for the sake of a part. */
    void failed(int condition, int part, Object fact);

    /** There was no fact of which a condition could be asked. */
    void none(int condition);

    /**
     * It was seen whether there is a fact that fits.
     *
     * @param holds whether the condition holds
     * @param found the fact that was found, be it that there should be none
     */
    void searched(int condition, boolean holds, Optional<Object> found);
}
