package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.derive.GrantsPortal.Cell;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.PortalRegistration;
import org.probationrules.facts.PortalStep;
import org.probationrules.facts.Question;
import org.probationrules.facts.RegionChoice;
import org.probationrules.facts.RequiredField;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Derives what comes of a step on the Grants Application Portal, and what the questionnaire still lacks. */
final class PortalSteps implements Derivation {

    private static final String PORTAL = "grants";

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.portalRegistration().ifPresent(registration -> {
            facts.add(step(registration, background));
            facts.addAll(requiredFields(registration));
            facts.addAll(choices(registration.selectedRegions(), background.codelists().regionCodes()));
        });
        return facts;
    }

    private static PortalStep step(PortalRegistration registration, Background background) {
        GrantsPortal portal = background.codelists().grantsPortal();
        String state = registration.state().value();
        String action = registration.action().value();
        String pointer = registration.action().pointer();
        Map<String, Cell> row = portal.cells().getOrDefault(state, Map.of());
        Optional<Cell> cell = portal.cell(state, action);
        if (cell.isEmpty()) {
            List<String> missing = new ArrayList<>();
            if (row.isEmpty()) {
                missing.add(registration.state().pointer());
            }
            if (!portal.actions().contains(action)) {
                missing.add(pointer);
            }
            return PortalStep.unknown(pointer, PORTAL, state, action, missing);
        }
        boolean moves = moves(cell.get(), background);
        return new PortalStep(
                pointer,
                PORTAL,
                state,
                action,
                moves ? cell.get().next().orElseThrow() : "",
                moves ? Texts.of() : Texts.of(cell.get().refusedBy()),
                Texts.of(portal.actions().stream().filter(it -> moves(row.get(it), background)).toList()),
                List.of(),
                choicesOfTheHouse(row, background));
    }

    /** A choice that is not made counts as no: the step is then refused. */
    private static boolean moves(Cell cell, Background background) {
        return cell.next().isPresent()
                && cell.decidedBy().map(id -> background.parameter(id).isYes()).orElse(true);
    }

    private static List<Parameter> choicesOfTheHouse(Map<String, Cell> row, Background background) {
        return row.values().stream().flatMap(cell -> cell.decidedBy().stream()).map(background::parameter).toList();
    }

    /** Blank fields whose need is not stated are listed too, unless no field tells: then one stands for the list. */
    private static List<RequiredField> requiredFields(PortalRegistration registration) {
        List<Question> questions = registration.questions();
        if (questions.stream().allMatch(question -> question.required().isMissing())) {
            String pointer = registration.pointer() + "/questions";
            return List.of(new RequiredField(
                    pointer, "", Answer.MISSING.at(pointer), Text.MISSING.at(pointer)));
        }
        return questions.stream()
                .filter(question -> !question.required().isNo())
                .map(question -> new RequiredField(
                        question.pointer(), question.id(), question.required(), question.answer()))
                .toList();
    }

    private static List<RegionChoice> choices(Texts selected, RegionCodes regions) {
        if (selected.values().isEmpty()) {
            return List.of(new RegionChoice(
                    selected.pointer(), Text.MISSING, "", 
                    selected.isMissing() ? Phrase.NONE : Phrase.of("none-selected", "none selected")));
        }
        List<RegionChoice> choices = new ArrayList<>();
        for (String written : selected.values()) {
            String code = regions.find(written).orElse("");
            choices.add(new RegionChoice(
                    selected.pointer() + "/" + choices.size(),
                    Text.of(written),
                    code,
                    code.isEmpty()
                            ? Phrase.of("not-a-region", "'{region}' is not one of the twelve", "region", written)
                            : Phrase.NONE));
        }
        return choices;
    }
}
