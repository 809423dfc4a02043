package org.probationrules.facts;

/** Where a rule raises its finding; rules know it as the global {@code report}. */
public interface Report {

    /**
     * Raises the finding of the rule that is running.
     *
     * <p>A judgement that is met is noted as a pass and raises nothing.
     *
     * @param judgement what was judged; it decides the outcome and the place
     * @param namedValues the values of the placeholders in message and remedy: a name, its value, a name, its value, …
     */
    void finding(Judgement judgement, Object... namedValues);
}
