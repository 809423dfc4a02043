package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.NoticeForm;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Type;
import org.probationrules.ocds.Releases.Release;

/**
 * Tells which notices a release is made from.
 *
 * <p>Releases under the Act name the form at the document of the notice. Those of the earlier law do not, and nor do
 * some senders; then the kind of document, the tags and the content tell it as far as they go.
 */
final class Notices {

    private static final Map<String, String> OF_THE_ACT = Map.of(
            "marketEngagementNotice", "UK2",
            "plannedProcurementNotice", "UK3",
            "tenderNotice", "UK4",
            "awardNotice", "UK6",
            "contractNotice", "UK7",
            "implementationNotice", "UK9",
            "contractTerminationNotice", "UK11",
            "tenderCancellationNotice", "UK12");
    private static final Map<String, String> OF_THE_EARLIER_LAW = Map.of(
            "plannedProcurementNotice", "F01",
            "tenderNotice", "F02",
            "awardNotice", "F03",
            "contractNotice", "F03");

    private final List<NoticeForm> forms;
    private final Notes notes;

    Notices(List<NoticeForm> forms, Notes notes) {
        this.forms = forms.stream()
                .filter(form -> form.family().equals("PA2023"))
                .sorted(Comparator.comparing((NoticeForm form) -> form.name().length()).reversed())
                .toList();
        this.notes = notes;
    }

    /** The notices of a release; those that are not named in it are told from the law and the tags. */
    List<Seen> of(Release release, Law law) {
        List<Seen> named = in(release.value(), release, law);
        return named.isEmpty() ? byTag(release, law).map(List::of).orElse(List.of()) : named;
    }

    /** The notices that are named in a part of a release. */
    List<Seen> in(JsonValue part, Release release, Law law) {
        List<Seen> found = new ArrayList<>();
        collect(part, release, law, found);
        return found.stream().distinct().toList();
    }

    private void collect(JsonValue value, Release release, Law law, List<Seen> found) {
        value.get("documents").filter(documents -> documents.is(Type.LIST)).ifPresent(documents ->
                documents.items().forEach(document -> notice(document, release, law).ifPresent(found::add)));
        value.members().values().forEach(member -> collect(member, release, law, found));
        value.items().forEach(item -> collect(item, release, law, found));
    }

    private Optional<Seen> notice(JsonValue document, Release release, Law law) {
        Optional<JsonValue> type = document.get("noticeType");
        type.filter(value -> !value.is(Type.TEXT)).ifPresent(value -> notes.wrongType(value, Type.TEXT.words()));
        String code = word(document, "noticeType").toUpperCase(Locale.ROOT);
        String form = code.isEmpty() ? unnamed(document, release, law) : code;
        return form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        form,
                        Optional.of(word(document, "id")).filter(id -> !id.isEmpty()).orElse(release.id()),
                        Dates.deadline(word(document, "datePublished")).or(release::date)));
    }

    /** The form of a notice that is not named, by its description or else by the kind of document. */
    private String unnamed(JsonValue document, Release release, Law law) {
        boolean earlier = law != Law.ACT && law != Law.UNKNOWN;
        String kind = (earlier ? OF_THE_EARLIER_LAW : OF_THE_ACT).getOrDefault(word(document, "documentType"), "");
        if (kind.isEmpty() || earlier) {
            return kind;
        }
        String description = word(document, "description").toLowerCase(Locale.ROOT);
        return forms.stream()
                .filter(form -> description.contains(form.name()))
                .map(NoticeForm::code)
                .findFirst()
                .orElse(kind.equals("UK7") && tags(release).contains("contractAmendment") ? "UK10" : kind);
    }

    private Optional<Seen> byTag(Release release, Law law) {
        String code = tags(release).stream()
                .map(tag -> law == Law.ACT ? byTagOfTheAct(tag, release) : byTagOfTheEarlierLaw(tag, release))
                .filter(form -> law != Law.UNKNOWN && !form.isEmpty())
                .findFirst()
                .orElse("");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        notes.taken(release.value().place(), "The release does not name its notice; by the law and its tags ("
                + String.join(", ", tags(release)) + ") it is taken for form " + code);
        return Optional.of(new Seen(code, release.id(), release.date()));
    }

    private static String byTagOfTheAct(String tag, Release release) {
        return switch (tag) {
            case "tender", "tenderAmendment", "tenderUpdate" -> "UK4";
            case "tenderCancellation" -> "UK12";
            case "award", "awardUpdate", "contract", "contractUpdate" -> isSigned(release) ? "UK7" : "UK6";
            case "contractAmendment" -> "UK10";
            case "contractTermination" -> "UK11";
            // Three forms come before a tender, and nothing but their names tells them apart.
            default -> "";
        };
    }

    private static String byTagOfTheEarlierLaw(String tag, Release release) {
        return switch (tag) {
            case "planning" -> "F01";
            case "tender" -> "F02";
            case "planningUpdate", "tenderAmendment", "tenderUpdate" -> "F14";
            case "award", "contract" -> "F03";
            case "awardUpdate", "contractUpdate", "contractAmendment" -> "F20";
            case "compiled" -> release.value().get("awards").isPresent() || release.value().get("contracts").isPresent()
                    ? "F03"
                    : release.value().get("tender").flatMap(tender -> tender.get("tenderPeriod")).isPresent() ? "F02" : "";
            default -> "";
        };
    }

    private static boolean isSigned(Release release) {
        return release.value().get("contracts").map(JsonValue::items).orElse(List.of()).stream()
                .anyMatch(contract -> contract.get("dateSigned").isPresent());
    }

    private static List<String> tags(Release release) {
        return release.value().get("tag")
                .map(tag -> tag.is(Type.LIST) ? tag.items() : List.of(tag))
                .orElse(List.of())
                .stream()
                .filter(tag -> tag.is(Type.TEXT))
                .map(JsonValue::text)
                .toList();
    }

    private static String word(JsonValue object, String name) {
        return object.get(name).filter(value -> !value.is(Type.OBJECT)).map(JsonValue::text).orElse("").strip();
    }
}
