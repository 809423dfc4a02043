package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Application;
import org.probationrules.facts.ChosenCategory;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.StatedArea;
import org.probationrules.facts.StatedCategory;
import org.probationrules.facts.Texts;

/** Reads the need categories and areas that a dossier states by code or name. */
final class StatedNames implements Derivation {

    /** A case study and the categories that it is about. */
    private record Study(String pointer, List<String> codes) {}

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        CategoryNames categories = background.codelists().categoryNames();
        AreaNames areas = background.codelists().areaNames();
        List<Fact> facts = new ArrayList<>();
        dossier.application().ifPresent(application -> {
            facts.addAll(categories(application.pointer(), application.categories(), categories));
            facts.addAll(chosen(application, categories));
            facts.addAll(areas(application.pointer(), application.areas(), areas));
        });
        dossier.procurement().ifPresent(procurement -> {
            facts.addAll(categories(procurement.pointer(), procurement.categories(), categories));
            facts.addAll(areas(procurement.pointer(), procurement.areas(), areas));
            facts.addAll(areas(procurement.pointer(), procurement.excludedAreas(), areas));
            procurement.lots().forEach(lot -> facts.addAll(areas(lot.pointer(), lot.areas(), areas)));
        });
        return facts;
    }

    private static List<StatedCategory> categories(String holder, Texts stated, CategoryNames names) {
        List<StatedCategory> found = new ArrayList<>();
        for (String name : stated.values()) {
            found.add(new StatedCategory(item(stated, found.size()), holder, name, names.codes(name)));
        }
        return found;
    }

    private static List<StatedArea> areas(String holder, Texts stated, AreaNames names) {
        List<StatedArea> found = new ArrayList<>();
        for (String name : stated.values()) {
            String pointer = item(stated, found.size());
            found.add(names.find(name)
                    .map(area -> new StatedArea(pointer, holder, name, area.code(), area.policeAreas()))
                    .orElseGet(() -> new StatedArea(pointer, holder, name, "", List.of())));
        }
        return found;
    }

    /** Each category once, at the first place that chooses it. */
    private static List<ChosenCategory> chosen(Application application, CategoryNames names) {
        List<String> untagged = application.caseStudies().stream()
                .filter(study -> study.categories().values().isEmpty())
                .map(study -> study.categories().pointer())
                .toList();
        List<Study> studies = application.caseStudies().stream()
                .map(study -> new Study(study.pointer(), names.codesOf(study.categories())))
                .toList();
        List<ChosenCategory> chosen = new ArrayList<>();
        for (String code : names.codesOf(application.categories())) {
            List<String> about = studies.stream()
                    .filter(study -> study.codes().contains(code))
                    .map(Study::pointer)
                    .toList();
            chosen.add(new ChosenCategory(firstPlace(application.categories(), code, names), code, about, untagged));
        }
        return chosen;
    }

    private static String firstPlace(Texts stated, String code, CategoryNames names) {
        int place = 0;
        while (!names.codes(stated.values().get(place)).contains(code)) {
            place++;
        }
        return item(stated, place);
    }

    private static String item(Texts list, int position) {
        return list.pointer() + "/" + position;
    }
}
