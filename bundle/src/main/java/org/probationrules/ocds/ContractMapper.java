package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Contract;
import org.probationrules.ocds.Joined.Entry;

/** Reads contracts that were entered into. */
final class ContractMapper {

    private static final List<String> ENTERED_INTO = List.of("active", "terminated");

    private final Joined joined;
    private final Lots lots;

    ContractMapper(Joined joined, Lots lots) {
        this.joined = joined;
        this.lots = lots;
    }

    /** The contracts; one for several lots is one for each of them. */
    List<Contract> contracts() {
        List<Contract> contracts = new ArrayList<>();
        for (Entry entry : joined.contracts()) {
            Part contract = entry.part();
            boolean entered = contract.has("dateSigned")
                    || contract.text("status").filter(ENTERED_INTO::contains).isPresent()
                    || entry.notices().stream().anyMatch(notice -> notice.is("UK7", "UK9", "UK10", "UK11", "F20"));
            if (entered) {
                Fill<Contract> fill = fill(entry);
                lotsOf(entry).forEach(lot -> contracts.add(fill.key("lot", lot).build()));
            }
        }
        return contracts;
    }

    private Fill<Contract> fill(Entry entry) {
        Part contract = entry.part();
        Part own = contract.part("period");
        Part period = own.isThere() ? own : award(entry).map(award -> award.part().part("contractPeriod")).orElse(own);
        return Fill.of(Contract.class)
                .with("signed", contract.date("dateSigned"))
                .with("start", period.date("startDate"))
                .with("end", period.date("endDate"))
                .with("maximumEnd", period.date("maxExtentDate"))
                .with("value", Amounts.in(contract, "value"));
    }

    private Optional<Entry> award(Entry contract) {
        Optional<String> id = contract.part().text("awardID");
        return joined.awards().stream()
                .filter(award -> id.isPresent() && award.part().text("id").equals(id))
                .findFirst();
    }

    private List<String> lotsOf(Entry contract) {
        List<String> own = lots.namesOf(contract);
        return own.equals(List.of("")) ? award(contract).map(lots::namesOf).orElse(own) : own;
    }
}
