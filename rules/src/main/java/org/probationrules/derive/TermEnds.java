package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Contract;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Term;
import org.probationrules.facts.TermEnd;

/** Lists the ends of contracts, planned and entered into, that are stated beside a start and a term. */
final class TermEnds implements Derivation {

    @Override
    public List<TermEnd> derive(Dossier dossier, Background background) {
        List<TermEnd> ends = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> procurement.term().ifPresent(term ->
                addEnds(ends, start(procurement), term)));
        for (Contract contract : dossier.contracts()) {
            addEnds(ends, contract.start(), new Term(
                    contract.pointer(), contract.initialTermYears(), contract.extensionYears(), Count.MISSING,
                    contract.end(), contract.maximumEnd()));
        }
        return ends;
    }

    private static EventDate start(Procurement procurement) {
        return procurement.plan()
                .map(Plan::contractStart)
                .orElse(EventDate.MISSING.at(procurement.pointer() + "/plan/contractStart"));
    }

    private static void addEnds(List<TermEnd> ends, EventDate start, Term term) {
        if (term.end().isStated()) {
            ends.add(new TermEnd(term.end().pointer(), "end", start, term.initialYears(), term.end(), false));
        }
        if (term.maximumEnd().isStated()) {
            ends.add(new TermEnd(
                    term.maximumEnd().pointer(), "maximum-end", start,
                    term.initialYears().plus(term.extensionYears()), term.maximumEnd(), true));
        }
    }
}
