package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FrameworkAward;
import org.probationrules.facts.OpenFrameworkEnd;
import org.probationrules.facts.OpenFrameworkStep;
import org.probationrules.facts.FrameworkTerms;
import org.probationrules.facts.FrameworkValue;
import org.probationrules.facts.Procurement;

/** Derives what the terms of a framework are measured by: Procurement Act 2023 s.49 and Sch 3 para 2. */
final class Frameworks implements Derivation {

    private final Map<String, Circumstance> circumstances;

    Frameworks(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.frameworkTerms().ifPresent(terms -> {
            List<EventDate> awards = terms.awards().stream().map(FrameworkAward::awarded).toList();
            if (!awards.isEmpty()) {
                facts.addAll(steps(terms, awards));
                facts.add(new OpenFrameworkEnd(
                        terms.lastDay().pointer(), terms.lastDay(), latest(terms, awards.get(0), background)));
            }
            dossier.procurement().ifPresent(procurement -> facts.add(value(terms, procurement, background)));
        });
        return facts;
    }

    /** From the first award to the second, and from the second to the third or the end. */
    private static List<OpenFrameworkStep> steps(FrameworkTerms terms, List<EventDate> awards) {
        List<OpenFrameworkStep> steps = new ArrayList<>();
        EventDate second = awards.size() > 1 ? awards.get(1) : EventDate.NONE.at(terms.pointer() + "/awards");
        steps.add(new OpenFrameworkStep(second.pointer(), "first", awards.get(0), second));
        if (awards.size() > 1) {
            EventDate third = awards.size() > 2 ? awards.get(2) : terms.lastDay();
            steps.add(new OpenFrameworkStep(third.pointer(), "later", second, third));
        }
        return steps;
    }

    /** With one supplier it must end before so many years are over; with more, when others are. */
    private static EventDate latest(FrameworkTerms terms, EventDate award, Background background) {
        boolean single = terms.suppliers().isStated() && terms.suppliers().value() == 1;
        int years = background.parameter("open-framework." + (single ? "single-supplier-years" : "max-years")).count();
        return award.lastDayOfYears(years).plusDays(single ? -1 : 0);
    }

    private FrameworkValue value(FrameworkTerms terms, Procurement procurement, Background background) {
        BigDecimal vat = background.parameter("vat.standard-rate").number();
        Amount expected = terms.expectedCallOffs().withVat(vat);
        if (circumstances.get("instrument").value().equals("open-framework")) {
            expected = expected.plus(terms.successorValue().withVat(vat));
        }
        Amount value = procurement.estimatedValue().withVat(vat);
        return new FrameworkValue(
                value.pointer(), value, expected.isUnknown() ? Amount.MISSING.at(expected.pointer()) : expected);
    }
}
