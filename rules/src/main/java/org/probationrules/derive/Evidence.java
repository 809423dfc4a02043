package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Application;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.CaseStudyLimits;
import org.probationrules.facts.CaseStudyUse;
import org.probationrules.facts.Count;
import org.probationrules.facts.DeclaredGround;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.ExclusionAnswer;
import org.probationrules.facts.Fact;
import org.probationrules.facts.GroundDefence;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Derives what an application brings forward: the uses of its case studies and what it says on exclusion. */
final class Evidence implements Derivation {

    private static final int MONTHS = 12;

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            facts.addAll(uses(application, background.codelists().categoryNames()));
            limits(background).ifPresent(facts::add);
            facts.addAll(answers(application));
            application.declared().forEach(ground -> facts.add(defence(ground, background)));
        });
        return facts;
    }

    private static List<CaseStudyUse> uses(Application application, CategoryNames names) {
        List<CaseStudyUse> uses = new ArrayList<>();
        for (CaseStudy study : application.caseStudies()) {
            List<String> codes = names.codesOf(study.categories());
            List<String> explained = study.relevance().stream()
                    .filter(relevance -> relevance.statement().isStated())
                    .flatMap(relevance -> names.codes(relevance.category().value()).stream())
                    .toList();
            codes.forEach(code -> uses.add(new CaseStudyUse(
                    study.pointer(), study.id(), code, codes.size() > 1, explained.contains(code))));
        }
        return uses;
    }

    private static Optional<CaseStudyLimits> limits(Background background) {
        Parameter fewest = background.parameter("case-studies.min-count");
        Parameter most = background.parameter("case-studies.max-count");
        return fewest.isSet() || most.isSet()
                ? Optional.of(new CaseStudyLimits("", limit(fewest), limit(most), List.of(fewest, most)))
                : Optional.empty();
    }

    private static Count limit(Parameter parameter) {
        return parameter.isSet() ? Count.of(parameter.count()) : Count.NONE;
    }

    private static List<ExclusionAnswer> answers(Application application) {
        if (application.exclusionQuestions().isEmpty()) {
            String list = application.pointer() + "/exclusionQuestions";
            return List.of(new ExclusionAnswer(list, "", Text.MISSING.at(list), Answer.MISSING.at(list)));
        }
        return application.exclusionQuestions().stream()
                .map(question -> new ExclusionAnswer(
                        question.answer().pointer(), question.id(), question.group(), question.answer()))
                .toList();
    }

    private static GroundDefence defence(DeclaredGround ground, Background background) {
        ExclusionGrounds grounds = background.codelists().exclusionGrounds();
        Optional<Parameter> years = grounds.lookBack(ground.group().value()).map(background::parameter);
        EventDate until = years.map(parameter -> ground.date().monthsAfter((long) MONTHS * parameter.count()))
                .orElse(EventDate.NONE);
        Texts missing = grounds.needsPayment(ground.group().value())
                ? Texts.of(Stream.of("paid-or-arranged").filter(it -> !ground.paidOrArranged().isYes()).toList())
                : ground.selfCleaning().lacking(grounds.limbs());
        return new GroundDefence(ground.pointer(), ground.group(), until, missing, years.stream().toList());
    }
}
