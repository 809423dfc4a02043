package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Award;
import org.probationrules.facts.EventDate;
import org.probationrules.ocds.Joined.Entry;

/** Reads awards, with the notices and the standstill around them. */
final class AwardMapper {

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
                    .with("signed", signed(award));
            for (String lot : fill.isFilled() ? lots.namesOf(entry) : List.<String>of()) {
                awards.add(fill.key("lot", lot).build());
            }
        }
        return awards;
    }

    private Optional<EventDate> signed(Part award) {
        Optional<String> id = award.text("id");
        Optional<EventDate> signed = joined.contracts().stream()
                .filter(contract -> id.isPresent() && contract.part().text("awardID").equals(id))
                .map(contract -> contract.part().date("dateSigned"))
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
