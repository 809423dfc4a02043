package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Engagement;
import org.probationrules.facts.Lotting;
import org.probationrules.facts.NoAward;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Fills a dossier from the releases of one procurement. */
final class DossierMapper {

    /** Parts that tell nothing about a procurement; that they are passed over is not worth a word. */
    private static final Set<String> PLAIN = Set.of(
            "id", "uri", "url", "ocid", "tag", "date", "language", "initiationType", "documents", "links", "description",
            "scheme", "status", "relatedLot", "deliveryAddresses", "deliveryLocations");
    /** Who else is named, what is said twice, and what a dossier has no word for in any case. */
    private static final Set<String> KNOWN_ELSEWHERE = Set.of(
            "buyer/name", "tender/lots/value", "tender/procurementMethod", "tender/aboveThreshold", "awards/aboveThreshold",
            "contracts/aboveThreshold", "awards/title", "contracts/title", "tender/items/quantity", "tender/items/unit");

    private final Joined joined;
    private final Codes codes;
    private final Notes notes;

    DossierMapper(Joined joined, Codes codes, Notes notes) {
        this.joined = joined;
        this.codes = codes;
        this.notes = notes;
    }

    Dossier map(String ocid) {
        Lots lots = Lots.of(joined);
        Fill<Dossier> dossier = Fill.of(Dossier.class)
                .with("procurement", procurement(ocid, lots))
                .with("awards", new AwardMapper(joined, lots).awards())
                .with("contracts", new ContractMapper(joined, lots).contracts())
                .with("noAward", noAward());
        if (!joined.releaseIds().isEmpty()) {
            dossier.with("about", Text.of("Made from the releases " + String.join(", ", joined.releaseIds())));
        }
        sayWhatIsLeft();
        return dossier.build();
    }

    private Procurement procurement(String ocid, Lots lots) {
        Part release = joined.release();
        Part tender = release.part("tender");
        Optional<String> regime = regime();
        WayMapper way = new WayMapper(joined, regime.filter("PA2023"::equals).isPresent());
        Fill<Procurement> procurement = Fill.of(Procurement.class)
                .text("title", tender.text("title"))
                .text("ocid", Optional.of(ocid).filter(id -> !id.isEmpty()))
                .text("reference", tender.text("id").filter(id -> !id.equals(ocid)))
                .with("buyer", BuyerMapper.of(release, codes))
                .text("regime", regime);
        way.fill(procurement);
        new CpvMapper(joined, codes.lightTouch()).fill(procurement);
        new ValueMapper(joined, lots).fill(procurement);
        return procurement
                .with("requestStage", way.requestStage())
                .with("notices", joined.notices().stream().map(DossierMapper::notice).toList())
                .with("stages", new StageMapper(joined, way).stages())
                .with("lots", lots.facts())
                .with("milestones", new MilestoneMapper(joined, lots).milestones())
                .with("noticeAwardDate", tender.part("awardPeriod").date("endDate"))
                .with("engagement", engagement())
                .with("channels", channel(ocid))
                .with("lotting", lotting(tender))
                .build();
    }

    /** Procurements that Find a Tender has given their number are put on it. */
    private static Optional<Texts> channel(String ocid) {
        return ocid.startsWith("ocds-h6vhtk-") ? Optional.of(Texts.of("find-a-tender")) : Optional.empty();
    }

    /** Engagement is known to have taken place by its notice, or by the reasons for having none. */
    private Optional<Engagement> engagement() {
        Optional<String> reasons = joined.release().part("planning").text("noEngagementNoticeRationale");
        boolean held = reasons.isPresent() || joined.notices().stream().anyMatch(notice -> notice.is("UK2"));
        return held
                ? Optional.of(Fill.of(Engagement.class)
                        .with("held", Answer.YES)
                        .text("noNoticeReasons", reasons)
                        .build())
                : Optional.empty();
    }

    private static Optional<Lotting> lotting(Part tender) {
        return tender.part("lotDetails")
                .text("noLotsDivisionRationale")
                .map(reasons -> Fill.of(Lotting.class)
                        .with("used", Answer.NO)
                        .with("reasonsAgainst", Text.of(reasons))
                        .with("reasonsInNotice", Answer.YES)
                        .build());
    }

    /** A procurement that was ended by its own notice; the day of the decision is with the tender or an award. */
    private Optional<NoAward> noAward() {
        Optional<Seen> notice = joined.notices().stream().filter(seen -> seen.is("UK12")).findFirst();
        return notice.map(seen -> Fill.of(NoAward.class)
                .with("decided", joined.release().part("tender").date("finalStatusDate")
                        .or(() -> joined.awards().stream()
                                .map(award -> award.part().date("finalStatusDate"))
                                .flatMap(Optional::stream)
                                .findFirst()))
                .with("notice", seen.published())
                .build());
    }

    private static Notice notice(Seen seen) {
        return Fill.of(Notice.class)
                .key("code", seen.code())
                .text("id", Optional.of(seen.id()).filter(id -> !id.isEmpty()))
                .with("published", seen.published())
                .build();
    }

    /** The law that the notices name; where they name none, their forms may tell. */
    private Optional<String> regime() {
        Part tender = joined.release().part("tender");
        Part basis = tender.part("legalBasis");
        if (joined.laws().size() == 1) {
            Law law = joined.laws().iterator().next();
            if (law == Law.OTHER) {
                notes.taken(basis.isThere() ? basis.place() : joined.release().place(),
                        "The notice names a law that is neither the Procurement Act 2023 nor the Public Contracts"
                                + " Regulations 2015; the rules of neither are applied");
            }
            return Optional.of(law.regime());
        }
        if (joined.laws().size() > 1) {
            notes.taken(basis.isThere() ? basis.place() : joined.release().place(),
                    "The releases name more than one law; which one it is under is told from the notices");
            return Optional.empty();
        }
        basis.raw("id").ifPresent(id -> notes.unknownWord(id, "the law that it is under"));
        boolean formsOfTheAct = !joined.notices().isEmpty()
                && joined.notices().stream().allMatch(seen -> seen.code().startsWith("UK"));
        return formsOfTheAct ? Optional.of(Law.ACT.regime()) : Optional.empty();
    }

    private void sayWhatIsLeft() {
        List<Part> read = new ArrayList<>(List.of(joined.release()));
        joined.awards().forEach(award -> read.add(award.part()));
        joined.contracts().forEach(contract -> read.add(contract.part()));
        String left = read.stream()
                .flatMap(part -> part.unused().stream())
                .map(path -> path.replaceAll("^(records/)?(releases/|compiledRelease/)?", ""))
                .filter(path -> !path.startsWith("parties/") && !path.contains("/documents/"))
                .filter(path -> !KNOWN_ELSEWHERE.contains(path))
                .filter(path -> !PLAIN.contains(path.substring(path.lastIndexOf('/') + 1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            notes.noPlace(joined.release().place(), left.length() <= 2_000 ? left : left.substring(0, 2_000) + " …");
        }
    }
}
