package org.probationrules.ocds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.json.JsonValue;

/** Reads by which way is bought: the procedure, the ground of the award, and what comes out of it. */
final class WayMapper {

    private final Joined joined;
    private final Part tender;
    private final String details;
    private final boolean underTheAct;

    WayMapper(Joined joined, boolean underTheAct) {
        this.joined = joined;
        this.underTheAct = underTheAct;
        this.tender = joined.release().part("tender");
        this.details = tender.text("procurementMethodDetails").orElse("").toLowerCase(Locale.ROOT);
    }

    void fill(Fill<Procurement> procurement) {
        procurement.text("procedure", procedure());
        procurement.text("awardRoute", awardRoute());
        procurement.text("instrument", instrument());
        procurement.with("framework", calledOffFrom());
        procurement.text("contractKind", contractKind());
    }

    /** Whether the notice that begins the procedure also invites tenders. */
    boolean isOpen() {
        return details.isEmpty() ? method().equals("open") : details.contains("open");
    }

    private String method() {
        return tender.text("procurementMethod").orElse("").toLowerCase(Locale.ROOT);
    }

    private Optional<String> procedure() {
        if (ValueMapper.saysBelowThreshold(tender) || isDirect()) {
            return Optional.empty();
        }
        if (details.contains("flexible")) {
            return Optional.of("competitive-flexible");
        }
        if (isOpen()) {
            return Optional.of("open");
        }
        if (details.isEmpty() && underTheAct && method().equals("selective")) {
            return Optional.of("competitive-flexible");
        }
        if (!details.isEmpty() && underTheAct && !isCallOff()) {
            tender.notes().unknownWord(tender.raw("procurementMethodDetails").orElseThrow(), "the procedure");
        }
        return Optional.empty();
    }

    private boolean isDirect() {
        boolean without = details.contains("without prior publication") || details.contains("without competition");
        return details.contains("direct award") || without || method().equals("direct")
                || method().equals("limited") && details.isEmpty();
    }

    private boolean isCallOff() {
        return details.contains("call-off") || details.contains("call off") || details.contains("under a framework");
    }

    /** The ground of the award; the law's own words for it are in the rationale. */
    private Optional<String> awardRoute() {
        if (isDirect()) {
            return Optional.of(directRoute());
        }
        if (details.contains("switch")) {
            return Optional.of("switch");
        }
        if (isCallOff() || comesFromFramework()) {
            return Optional.of("framework");
        }
        if (details.contains("dynamic market")) {
            return Optional.of("dynamic-market");
        }
        boolean competitive = details.contains("flexible") || isOpen() || method().equals("selective")
                || details.contains("restricted") || details.contains("negotiat") || details.contains("dialogue")
                || details.contains("competition");
        return competitive ? Optional.of("competitive") : Optional.empty();
    }

    private String directRoute() {
        String ground = (details + " " + tender.text("procurementMethodRationale").orElse("") + " "
                        + tender.parts("procurementMethodRationaleClassifications").stream()
                                .map(part -> part.text("id").orElse("") + " " + part.text("description").orElse(""))
                                .collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
        return ground.contains("switch")
                ? "switch"
                : ground.contains("user choice") || ground.contains("userchoice")
                        ? "user-choice"
                        : ground.contains("protect life") || ground.contains("human, animal")
                                ? "direct-protect-life"
                                : ground.contains("urgen") ? "direct-urgent" : "direct";
    }

    private Optional<String> instrument() {
        Part techniques = tender.part("techniques");
        Part agreement = techniques.part("frameworkAgreement");
        if (isCallOff()) {
            return Optional.of("call-off");
        }
        if (techniques.isTrue("hasFrameworkAgreement") || agreement.isThere()) {
            return Optional.of(agreement.isTrue("isOpenFrameworkScheme") ? "open-framework" : "framework");
        }
        if (techniques.isTrue("hasDynamicPurchasingSystem") || techniques.part("dynamicPurchasingSystem").isThere()) {
            return Optional.of(underTheAct ? "dynamic-market" : "dps");
        }
        boolean market = joined.notices().stream().anyMatch(seen -> seen.is("UK13", "UK14", "UK15", "UK16"));
        // From the tender notice on, notices say so where it is anything but a contract.
        boolean decided = joined.notices().stream().anyMatch(seen -> !seen.is("UK1", "UK2", "UK3", "UK12", "F01"));
        return market
                ? Optional.of("dynamic-market")
                : comesFromFramework()
                        ? Optional.of("call-off")
                        : decided ? Optional.of("contract") : Optional.empty();
    }

    private boolean comesFromFramework() {
        return framework().isPresent();
    }

    private Optional<Part> framework() {
        return joined.release().parts("relatedProcesses").stream()
                .filter(process -> process.texts("relationship").contains("framework"))
                .findFirst();
    }

    private Optional<Framework> calledOffFrom() {
        return framework().flatMap(process -> {
            String title = process.text("title").orElse("").toLowerCase(Locale.ROOT);
            boolean dynamicFramework = title.contains("probation") && title.contains("dynamic framework");
            Optional<String> id = dynamicFramework ? Optional.of("PSDF") : process.text("identifier");
            return id.map(Text::of).map(text -> Fill.of(Framework.class).with("id", text).build());
        });
    }

    private Optional<String> contractKind() {
        if (SpecialRegimes.isConcession(tender)) {
            return Optional.of("concession");
        }
        Optional<JsonValue> stated = Stream.concat(
                        Stream.of(tender), joined.awards().stream().map(Joined.Entry::part))
                .filter(part -> part.text("mainProcurementCategory").isPresent())
                .findFirst()
                .flatMap(part -> part.raw("mainProcurementCategory"));
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        String kind = stated.get().text().strip().toLowerCase(Locale.ROOT);
        if (List.of("services", "goods", "works").contains(kind)) {
            return Optional.of(kind);
        }
        tender.notes().unknownWord(stated.get(), "what kind of contract it is");
        return Optional.empty();
    }

    /** Whether there is a stage of requests to participate; open where the notices do not tell. */
    Optional<Answer> requestStage() {
        return tender.has("expressionOfInterestDeadline")
                ? Optional.of(Answer.YES)
                : isOpen() && !isDirect() ? Optional.of(Answer.NO) : Optional.empty();
    }
}
