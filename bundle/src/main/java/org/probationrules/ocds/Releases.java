package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.EventDate;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Place;
import org.probationrules.json.JsonValue.Type;

/** Finds the releases in a document: a package of releases or of records, a record, a release, or a list of these. */
final class Releases {

    private static final Set<String> OF_A_RELEASE = Set.of(
            "tag", "initiationType", "planning", "tender", "parties", "buyer", "awards", "contracts");

    /**
     * A release.
     *
     * @param ocid the procurement that it belongs to; empty where it does not say
     * @param value the release
     */
    record Release(String ocid, JsonValue value) {

        /** Its number on the platform, or an empty text. */
        String id() {
            return word("id");
        }

        /** When it was published. */
        Optional<EventDate> date() {
            return Dates.deadline(word("date"));
        }

        private String word(String name) {
            return value.get(name).map(JsonValue::text).map(String::strip).orElse("");
        }
    }

    /** A release that a record only points to. */
    record Link(String ocid, Place place) {}

    private final List<Release> releases = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Releases() {}

    static Releases in(List<JsonValue> document) {
        Releases found = new Releases();
        document.forEach(value -> found.find(value, "", 2));
        return found;
    }

    List<Release> releases() {
        return releases;
    }

    List<Link> links() {
        return links;
    }

    /** @param levels how far to look into objects that are nothing that is known, such as an envelope */
    private void find(JsonValue value, String ocidAround, int levels) {
        if (value.is(Type.LIST)) {
            value.items().forEach(item -> find(item, ocidAround, levels));
            return;
        }
        if (!value.is(Type.OBJECT)) {
            return;
        }
        String ocid = value.get("ocid").map(JsonValue::text).map(String::strip).filter(id -> !id.isEmpty())
                .orElse(ocidAround);
        if (isList(value, "records")) {
            value.get("records").orElseThrow().items().forEach(item -> find(item, ocid, levels));
        } else if (isList(value, "releases") || value.get("compiledRelease").isPresent()) {
            inRecord(value, ocid);
        } else if (value.members().keySet().stream().anyMatch(OF_A_RELEASE::contains)) {
            releases.add(new Release(ocid, value));
        } else if (levels > 0) {
            value.members().values().forEach(member -> find(member, ocid, levels - 1));
        }
    }

    /** A record holds its releases, or points to them and holds what they come to. */
    private void inRecord(JsonValue record, String ocid) {
        int before = releases.size();
        List<Link> pointedTo = new ArrayList<>();
        for (JsonValue item : record.get("releases").map(JsonValue::items).orElse(List.of())) {
            boolean linked = item.get("url").isPresent()
                    && item.members().keySet().stream().allMatch(Set.of("url", "date", "tag")::contains);
            if (linked) {
                pointedTo.add(new Link(ocid, item.place()));
            } else {
                find(item, ocid, 0);
            }
        }
        if (releases.size() == before) {
            record.get("compiledRelease").ifPresent(compiled -> find(compiled, ocid, 0));
        }
        if (releases.size() == before) {
            links.addAll(pointedTo);
        }
    }

    private static boolean isList(JsonValue value, String name) {
        return value.get(name).filter(member -> member.is(Type.LIST)).isPresent();
    }
}
