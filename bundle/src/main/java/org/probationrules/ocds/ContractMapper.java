package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Count;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Indicators;
import org.probationrules.facts.Modification;
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
        Optional<EventDate> ended = contract.part("completion").date("endDate").or(() -> contract.date("finalStatusDate"));
        return Fill.of(Contract.class)
                .with("signed", contract.date("dateSigned"))
                .with("start", period.date("startDate"))
                .with("end", period.date("endDate"))
                .with("maximumEnd", period.date("maxExtentDate"))
                .with("value", Amounts.in(contract, "value"))
                .with("detailsNotice", entry.published("UK7").or(this::notAmongThese))
                .with("copy", copy(contract).or(this::notAmongThese))
                .with("indicators", indicators(entry))
                .with("modifications", modifications(entry))
                .with("ended", ended)
                .with("endNotice", entry.published("UK11").or(() -> ended.flatMap(date -> notAmongThese())));
    }

    private static Optional<EventDate> copy(Part contract) {
        return contract.parts("documents").stream()
                .filter(document -> document.text("documentType").filter("contractSigned"::equals).isPresent())
                .map(document -> document.date("datePublished"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Says of what the Act asks for that nothing is known of it. A dossier that is silent says that it was not done, and
     * whoever has one notice at hand need not have them all.
     */
    private Optional<EventDate> notAmongThese() {
        boolean underTheAct = joined.notices().stream().anyMatch(notice -> notice.code().startsWith("UK"));
        return underTheAct ? Optional.of(EventDate.UNKNOWN) : Optional.empty();
    }

    /** Key performance indicators, as the contract details notice describes them or gives reasons for none. */
    private static Optional<Indicators> indicators(Entry entry) {
        Part contract = entry.part();
        int described = contract.parts("agreedMetrics").size();
        Fill<Indicators> indicators = Fill.of(Indicators.class)
                .text("publishedReason", contract.text("noAgreedMetricsRationale"))
                .with("described", described > 0 ? Optional.of(Count.of(described)) : Optional.empty());
        return indicators.isFilled() ? Optional.of(indicators.build()) : Optional.empty();
    }

    /** Modifications that were made or are proposed, each with the notice that has its number, or with the only one. */
    private List<Modification> modifications(Entry entry) {
        List<Part> amendments = new ArrayList<>(entry.part().parts("proposedAmendments"));
        amendments.addAll(entry.part().parts("amendments"));
        List<Seen> notices = entry.notices().stream().filter(notice -> notice.is("UK10")).toList();
        List<Modification> modifications = new ArrayList<>();
        for (Part amendment : notices.isEmpty() ? List.<Part>of() : amendments) {
            Optional<String> id = amendment.text("id");
            Optional<Seen> notice = notices.stream()
                    .filter(seen -> id.filter(seen.id()::equals).isPresent())
                    .findFirst()
                    .or(() -> notices.size() == 1 && amendments.size() == 1
                            ? Optional.of(notices.get(0))
                            : Optional.empty());
            boolean suppliers = !amendment.parts("suppliersAdded").isEmpty()
                    || !amendment.parts("suppliersRemoved").isEmpty();
            modifications.add(Fill.of(Modification.class)
                    .with("modified", amendment.date("date"))
                    .with("changeNotice", notice.flatMap(Seen::published))
                    .with("copy", notAmongThese())
                    .with("supplierChanged", suppliers ? Optional.of(Answer.YES) : Optional.empty())
                    .build());
        }
        return modifications;
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
