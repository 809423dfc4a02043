package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Application;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Extension;
import org.probationrules.facts.ExtensionStep;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Framework;
import org.probationrules.facts.FrameworkEnd;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.SubmissionDay;

/** Derives until when the Dynamic Framework runs, and when an application to it is submitted. */
final class FrameworkEnds implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            facts.add(submission(application.submitting(), background));
            facts.add(end(application.framework(), application.pointer(), background));
        });
        if (dossier.application().isEmpty()) {
            dossier.procurement()
                    .filter(FrameworkEnds::isCalledOffDynamicFramework)
                    .ifPresent(it -> facts.add(end(it.framework(), it.pointer(), background)));
        }
        facts.addAll(extensions(dossier, background));
        return facts;
    }

    /** Each extension beside the end that it moves: the one before it, or the one that was advertised. */
    private static List<ExtensionStep> extensions(Dossier dossier, Background background) {
        Parameter months = background.parameter("framework.extension-max-months");
        List<ExtensionStep> steps = new ArrayList<>();
        Optional<Framework> framework = dossier.application()
                .flatMap(Application::framework)
                .or(() -> dossier.procurement().flatMap(Procurement::framework));
        EventDate end = background.parameter("framework.end-date").date();
        for (Extension extension : months.isSet() ? framework.map(Framework::extensions).orElse(List.of()) : List.<Extension>of()) {
            steps.add(new ExtensionStep(
                    extension.pointer(), Count.of(steps.size() + 1L).at(extension.pointer()), end,
                    extension.recorded(), extension.newEnd(), end.monthsAfter(months.count())));
            end = extension.newEnd();
        }
        return steps;
    }

    /** The day of submission; an application that gives none is submitted now. */
    static SubmissionDay submission(EventDate given, Background background) {
        EventDate day = given.isStated() ? given.day() : background.today().at(given.pointer());
        return new SubmissionDay(given.pointer(), day);
    }

    private static boolean isCalledOffDynamicFramework(Procurement procurement) {
        return procurement.framework().filter(framework -> framework.id().mayBe("PSDF")).isPresent();
    }

    private static FrameworkEnd end(Optional<Framework> framework, String holder, Background background) {
        Parameter advertised = background.parameter("framework.end-date");
        List<Extension> extensions = framework.map(Framework::extensions).orElse(List.of());
        EventDate day = extensions.isEmpty()
                ? advertised.date()
                : extensions.get(extensions.size() - 1).newEnd();
        return new FrameworkEnd(framework.map(Framework::pointer).orElse(holder), day, advertised);
    }
}
