package org.probationrules.facts;

import java.util.List;

/**
 * When the feedback on an application is to follow.
 *
 * @param pointer the feedback, or where it would stand
 * @param due the day by which it was promised; none where it was not promised
 * @param latest the last day for which it may be promised: that day itself while there is no limit
 * @param problem what is the matter with it on the day of the assessment, in short
 * @param restsOn the limit
 */
@DerivedBy("feedback.max-days")
public record FeedbackPromise(
        String pointer, EventDate due, EventDate latest, Phrase problem, List<Parameter> restsOn) implements Fact {

    public FeedbackPromise {
        restsOn = List.copyOf(restsOn);
    }
}
