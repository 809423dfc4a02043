package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Award;
import org.probationrules.facts.AwardTerms;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Summary;
import org.probationrules.ocds.Joined.Entry;

/** Reads awards, with the notices and the standstill around them. */
final class AwardMapper {

    private static final String EVERYBODY = "every supplier that was assessed";
    private static final List<String> GONE = List.of("cancelled", "unsuccessful");

    private final Joined joined;
    private final Lots lots;

    AwardMapper(Joined joined, Lots lots) {
        this.joined = joined;
        this.lots = lots;
    }

    /** The awards; one for several lots is one for each of them. */
    List<Award> awards() {
        List<Award> awards = new ArrayList<>();
        for (Entry entry : joined.awards()) {
            Part award = entry.part();
            if (award.text("status").filter(GONE::contains).isPresent()) {
                award.notes().taken(award.place(), "An award that is " + award.text("status").orElseThrow()
                        + " is passed over");
                continue;
            }
            Fill<Award> fill = Fill.of(Award.class)
                    .with("transparencyNotice", entry.published("UK5"))
                    .with("decided", award.date("date"))
                    .with("notice", entry.published("UK6"))
                    .with("standstillEnd", award.part("standstillPeriod").date("endDate").map(EventDate::day))
                    .with("signed", signed(award))
                    .with("summaries", summaries(award));
            terms(entry, fill);
            for (String lot : fill.isFilled() ? lots.namesOf(entry) : List.<String>of()) {
                awards.add(fill.key("lot", lot).build());
            }
        }
        return awards;
    }

    /** The notice gives one day for all summaries and does not name who was sent one. */
    private static List<Summary> summaries(Part award) {
        return award.date("assessmentSummariesDateSent").stream()
                .map(sent -> Fill.of(Summary.class).key("supplier", EVERYBODY).with("sent", sent).build())
                .toList();
    }

    /** The terms in the award notice and in the contract, where both are known and belong to each other. */
    private void terms(Entry entry, Fill<Award> award) {
        List<Part> contracts = contracts(entry.part());
        if (entry.published("UK6").isPresent() && contracts.size() == 1 && contracts.get(0).has("dateSigned")) {
            award.with("announced", terms(entry.part(), "contractPeriod"));
            award.with("agreed", terms(contracts.get(0), "period"));
        }
    }

    private static Optional<AwardTerms> terms(Part part, String period) {
        Fill<AwardTerms> terms = Fill.of(AwardTerms.class)
                .with("value", Amounts.in(part, "value"))
                .with("end", part.part(period).date("endDate"));
        return terms.isFilled() ? Optional.of(terms.build()) : Optional.empty();
    }

    private List<Part> contracts(Part award) {
        Optional<String> id = award.text("id");
        return joined.contracts().stream()
                .map(Entry::part)
                .filter(contract -> id.isPresent() && contract.text("awardID").equals(id))
                .toList();
    }

    private Optional<EventDate> signed(Part award) {
        Optional<EventDate> signed = contracts(award).stream()
                .map(contract -> contract.date("dateSigned"))
                .flatMap(Optional::stream)
                .findFirst();
        return signed.or(() -> expected(award));
    }

    private static Optional<EventDate> expected(Part award) {
        for (Part milestone : award.parts("milestones")) {
            if (milestone.text("type").filter("futureSignatureDate"::equals).isPresent()) {
                Optional<EventDate> date = milestone.date("dueDate");
                date.ifPresent(day -> award.notes().taken(milestone.place(),
                        "The contract is not known to be signed; the day on which the notice expects it is taken"));
                return date;
            }
        }
        return Optional.empty();
    }
}
