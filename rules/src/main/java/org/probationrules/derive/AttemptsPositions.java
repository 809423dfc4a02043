package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.derive.AttemptsCount.Standing;
import org.probationrules.facts.Application;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.AttemptsPosition;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

/**
 * Derives where an applicant stands with its attempts, on the day of the assessment and on the day of submission.
 *
 * <p>The parameters count as they are on the day that is asked about, so that a past refusal is judged by the policy of
 * its day.
 */
final class AttemptsPositions implements Derivation {

    @Override
    public List<AttemptsPosition> derive(Dossier dossier, Background background) {
        List<AttemptsPosition> positions = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            EventDate today = background.today().at(application.pointer() + "/attempts");
            EventDate submission = FrameworkEnds.submission(application.submitting(), background).day();
            positions.addAll(positions(application, "assessment", today, background));
            positions.addAll(positions(application, "submission", submission, background));
        });
        return positions;
    }

    private static List<AttemptsPosition> positions(
            Application application, String moment, EventDate day, Background background) {
        Optional<AttemptsPolicy> policy = AttemptsPolicy.on(day, background);
        if (policy.isEmpty()) {
            return List.of();
        }
        CategoryNames names = background.codelists().categoryNames();
        List<Attempt> attempts = inOrder(application.attempts());
        if (!policy.get().byCategory()) {
            AttemptsScope scope = new AttemptsScope(Optional.empty(), names);
            return List.of(position(application, moment, day, policy.get(), scope, attempts));
        }
        List<String> categories = names.codesOf(application.categories());
        return categories.isEmpty()
                ? List.of(withoutCategory(application, moment, day, policy.get()))
                : categories.stream()
                        .map(code -> position(application, moment, day, policy.get(),
                                new AttemptsScope(Optional.of(code), names), attempts))
                        .toList();
    }

    private static AttemptsPosition position(
            Application application, String moment, EventDate day, AttemptsPolicy policy, AttemptsScope scope,
            List<Attempt> attempts) {
        Standing standing = new AttemptsCount(policy, day, scope).of(attempts);
        // Fewer applications than may be used begin no wait, so that every reading of the wait comes to the same.
        boolean mayBeWaiting = attempts.size() >= policy.max();
        return new AttemptsPosition(
                application.pointer(),
                moment,
                scope.category().orElse(""),
                day,
                standing.used(),
                policy.max(),
                standing.firstAllowed(),
                mayBeWaiting ? onEveryReading(policy, day, scope, attempts) : standing.firstAllowed(),
                Texts.of(standing.counted().stream().map(AttemptsPositions::nameOf).toList()),
                standing.open(),
                policy.parameters());
    }

    private static AttemptsPosition withoutCategory(
            Application application, String moment, EventDate day, AttemptsPolicy policy) {
        EventDate open = EventDate.undetermined(day.pointer(), List.of(application.categories().pointer()));
        return new AttemptsPosition(
                application.pointer(), moment, "", day, List.of(0), policy.max(), open, open, Texts.of(), List.of(),
                policy.parameters());
    }

    /** From the first to the last day that any reading of the wait gives. */
    private static EventDate onEveryReading(
            AttemptsPolicy policy, EventDate day, AttemptsScope scope, List<Attempt> attempts) {
        List<EventDate> days = new ArrayList<>();
        for (AttemptsPolicy reading : policy.onEveryReading()) {
            boolean own = reading.waitStarts().equals(policy.waitStarts());
            days.add(new AttemptsCount(reading, day, scope)
                    .of(own ? attempts : decidedByNotification(attempts))
                    .firstAllowed());
        }
        return AttemptsCount.hull(days, day.pointer());
    }

    /** An outcome whose decision has no date was decided after the submission and before it was told. */
    private static List<Attempt> decidedByNotification(List<Attempt> attempts) {
        return attempts.stream()
                .map(it -> it.decided().isMissing() && it.submitted().isStated() && it.notified().isStated()
                                && it.submitted().toBeOnOrBefore(it.notified()).isMet()
                        ? new Attempt(
                                it.pointer(), it.id(), it.submitted(),
                                EventDate.between(it.submitted().earliest().orElseThrow(), it.notified().latest().orElseThrow())
                                        .at(it.decided().pointer()),
                                it.notified(), it.outcome(), it.categories(), it.adds())
                        : it)
                .toList();
    }

    /** In the order of submission; where the dates do not tell, in the order of the dossier. */
    static List<Attempt> inOrder(List<Attempt> attempts) {
        List<Attempt> ordered = new ArrayList<>();
        for (Attempt attempt : attempts) {
            int place = ordered.size();
            while (place > 0
                    && attempt.submitted().toBeBefore(ordered.get(place - 1).submitted()).verdict() == Verdict.MET) {
                place--;
            }
            ordered.add(place, attempt);
        }
        return ordered;
    }

    private static String nameOf(Attempt attempt) {
        return attempt.id().isEmpty() ? attempt.submitted().toString() : attempt.id();
    }
}
