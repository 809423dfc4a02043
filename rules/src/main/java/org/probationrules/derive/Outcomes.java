package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Application;
import org.probationrules.facts.AssessedCriterion;
import org.probationrules.facts.Criterion;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FeedbackPromise;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Phrase;

/** Derives what the assessment of an application rests on, and when its feedback is to follow. */
final class Outcomes implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            application.criteria().stream()
                    .filter(criterion -> criterion.score().isStated() || criterion.decision().isStated())
                    .forEach(criterion -> facts.add(assessed(criterion)));
            application.reasons().forEach(reason -> facts.add(assessed(reason)));
            facts.add(promise(application, background));
        });
        return facts;
    }

    private static AssessedCriterion assessed(Criterion criterion) {
        return new AssessedCriterion(criterion.pointer(), criterion.id(), criterion.subject());
    }

    private static FeedbackPromise promise(Application application, Background background) {
        Parameter limit = background.parameter("feedback.max-days");
        EventDate given = application.feedbackDue();
        EventDate due = given.isStated() ? given : EventDate.NONE.at(given.pointer());
        EventDate latest = limit.isSet() ? application.notified().plusDays(limit.count()) : due;
        return new FeedbackPromise(
                application.feedback().pointer(), due, latest, problem(due, latest, background), List.of(limit));
    }

    private static Phrase problem(EventDate due, EventDate latest, Background background) {
        if (!due.isStated()) {
            return Phrase.of("no-date-given", "no date given");
        }
        return due.toBeOnOrAfter(background.today()).isMet()
                ? Phrase.of("later-than", "later than {day}", "day", latest.toString())
                : Phrase.of("due", "due {day}", "day", due.toString());
    }
}
