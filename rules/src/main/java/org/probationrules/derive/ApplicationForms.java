package org.probationrules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.Application;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EssentialItem;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FormField;
import org.probationrules.facts.PortalStep;
import org.probationrules.facts.Question;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Derives what comes of a step in the framework questionnaire, and what its form still lacks. */
final class ApplicationForms implements Derivation {

    private static final String PORTAL = "framework";

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            facts.add(step(application, background.codelists().frameworkPortal()));
            facts.addAll(fields(application));
            facts.addAll(essentialItems(application));
        });
        return facts;
    }

    private static PortalStep step(Application application, FrameworkPortal portal) {
        String state = application.state().value();
        String action = application.action().value();
        String pointer = application.action().pointer();
        if (portal.knows(state, action)) {
            return new PortalStep(
                    pointer, PORTAL, state, action, portal.next(state, action).orElse(""),
                    Texts.of(portal.refusal(state, action).stream().toList()), Texts.of(portal.allowed(state)), List.of(),
                    List.of());
        }
        List<String> missing = new ArrayList<>();
        if (!portal.moves().containsKey(state)) {
            missing.add(application.state().pointer());
        }
        if (!portal.actions().contains(action)) {
            missing.add(pointer);
        }
        return PortalStep.unknown(pointer, PORTAL, state, action, missing);
    }

    private static List<FormField> fields(Application application) {
        List<Question> questions = application.questions();
        if (questions.stream().allMatch(question -> question.required().isMissing())) {
            String pointer = application.pointer() + "/questions";
            return List.of(new FormField(pointer, "", Answer.MISSING.at(pointer), Text.MISSING.at(pointer)));
        }
        return questions.stream()
                .filter(question -> !question.required().isNo())
                .map(question ->
                        new FormField(question.pointer(), question.id(), question.required(), question.answer()))
                .toList();
    }

    /** An organisation that is on no register gives the reason in place of its number. */
    private static List<EssentialItem> essentialItems(Application application) {
        Map<String, Boolean> items = new LinkedHashMap<>();
        items.put("legalName", application.applicant().map(it -> it.legalName().isStated()).orElse(false));
        items.put("legalForm", application.applicant().map(it -> it.legalForm().isStated()).orElse(false));
        items.put("registeredAddress", application.applicant().map(it -> it.registeredAddress().isStated()).orElse(false));
        items.put("identifier", application.applicant().map(ApplicationForms::isIdentified).orElse(false));
        items.put("contact", application.applicant().map(it -> it.contact().isStated()).orElse(false));
        String place = application.pointer() + "/applicant/";
        List<EssentialItem> facts = new ArrayList<>();
        items.forEach((item, given) -> facts.add(new EssentialItem(place + item, item, given)));
        return facts;
    }

    private static boolean isIdentified(Applicant applicant) {
        return applicant.identifier().isStated()
                || applicant.identifier().isNone() && applicant.identifierReason().isStated();
    }
}
