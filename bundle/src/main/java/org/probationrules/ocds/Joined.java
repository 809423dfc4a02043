package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.NoticeForm;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Type;
import org.probationrules.ocds.Releases.Release;

/**
 * All that the releases of one procurement say, joined.
 *
 * @param release what they come to, without awards and contracts
 * @param awards its awards
 * @param contracts its contracts
 * @param notices its notices in the order of their publication
 * @param laws the laws that the releases name
 * @param releaseIds the numbers of the releases, in the order of their dates
 * @param lastRelease when the last release was published
 */
record Joined(
        Part release,
        List<Entry> awards,
        List<Entry> contracts,
        List<Seen> notices,
        Set<Law> laws,
        List<String> releaseIds,
        Optional<EventDate> lastRelease) {

    /**
     * An award or a contract.
     *
     * @param part what the releases say of it
     * @param notices the notices that speak of it
     */
    record Entry(Part part, List<Seen> notices) {

        /** When the first notice of one of these forms was published. */
        Optional<EventDate> published(String... codes) {
            return notices.stream().filter(seen -> seen.is(codes)).findFirst().flatMap(Seen::published);
        }
    }

    private static final List<String> APART = List.of("awards", "contracts");

    /** What is known of an award or a contract so far. */
    private static final class Growing {
        private JsonValue value;
        private final Set<Seen> notices = new LinkedHashSet<>();

        Growing(JsonValue value) {
            this.value = value;
        }
    }

    /** Joins the releases of one procurement; there is at least one. */
    static Joined of(List<Release> unordered, List<NoticeForm> forms, Notes notes) {
        List<Release> releases = inOrder(unordered);
        Merge merge = new Merge(notes);
        Notices finder = new Notices(forms, notes);
        Set<Law> laws = releases.stream()
                .map(release -> Law.of(release.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        laws.remove(Law.UNKNOWN);
        Law usual = laws.size() == 1 ? laws.iterator().next() : Law.UNKNOWN;
        Map<String, List<Growing>> growing = new LinkedHashMap<>();
        Set<Seen> seen = new LinkedHashSet<>();
        JsonValue all = null;
        for (Release release : releases) {
            Law own = Law.of(release.value());
            Law law = own == Law.UNKNOWN ? usual : own;
            JsonValue rest = release.value().without(APART);
            all = all == null ? rest : merge.merge(all, rest);
            List<Seen> ofRelease = finder.of(release, law);
            seen.addAll(ofRelease);
            for (String name : APART) {
                for (JsonValue item : items(release, name, notes)) {
                    Growing entry = place(growing.computeIfAbsent(name, key -> new ArrayList<>()), item, merge);
                    List<Seen> named = finder.in(item, release, law);
                    entry.notices.addAll(named.isEmpty() ? ofRelease : named);
                }
            }
        }
        Part outermost = Part.of(all, notes);
        return new Joined(
                outermost,
                entries(growing.get("awards"), outermost),
                entries(growing.get("contracts"), outermost),
                inOrderOfPublication(seen),
                laws,
                releases.stream().map(Release::id).filter(id -> !id.isEmpty()).distinct().toList(),
                releases.get(releases.size() - 1).date());
    }

    /** By date, those without one first; a release that was found twice counts once. */
    private static List<Release> inOrder(List<Release> releases) {
        Set<String> known = new HashSet<>();
        return releases.stream()
                .filter(release -> release.id().isEmpty()
                        || known.add(release.id() + " " + release.date().map(EventDate::toString).orElse("")))
                .sorted(Comparator.comparing(Release::date, Joined::compare))
                .toList();
    }

    private static List<Seen> inOrderOfPublication(Set<Seen> seen) {
        // The same notice may be named by several releases, in a later one with another date.
        Map<String, Seen> first = new LinkedHashMap<>();
        seen.forEach(notice -> first.putIfAbsent(notice.code() + " " + notice.id(), notice));
        return first.values().stream().sorted(Comparator.comparing(Seen::published, Joined::compare)).toList();
    }

    private static int compare(Optional<EventDate> a, Optional<EventDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isPresent(), b.isPresent());
        }
        int days = a.get().earliest().orElseThrow().compareTo(b.get().earliest().orElseThrow());
        return days != 0 || !a.get().hasHour() || !b.get().hasHour()
                ? days
                : a.get().instant().orElseThrow().compareTo(b.get().instant().orElseThrow());
    }

    private static List<JsonValue> items(Release release, String name, Notes notes) {
        JsonValue list = release.value().get(name).orElse(null);
        if (list == null) {
            return List.of();
        }
        if (!list.is(Type.LIST)) {
            notes.wrongType(list, Type.LIST.words());
        }
        List<JsonValue> items = list.is(Type.OBJECT) ? List.of(list) : list.items();
        items.stream().filter(item -> !item.is(Type.OBJECT)).forEach(item -> notes.wrongType(item, Type.OBJECT.words()));
        return items.stream().filter(item -> item.is(Type.OBJECT)).toList();
    }

    /** The entry that an item belongs to. Numbers are used again for other lots, so the lots must not differ. */
    private static Growing place(List<Growing> entries, JsonValue item, Merge merge) {
        Optional<String> id = Merge.id(item);
        for (Growing entry : entries) {
            if (id.isPresent() && id.equals(Merge.id(entry.value)) && mayBeOne(entry.value, item)) {
                entry.value = merge.merge(entry.value, item);
                return entry;
            }
        }
        Growing entry = new Growing(item);
        entries.add(entry);
        return entry;
    }

    private static boolean mayBeOne(JsonValue a, JsonValue b) {
        Set<String> ofA = lots(a);
        Set<String> ofB = lots(b);
        return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(ofB::contains);
    }

    private static Set<String> lots(JsonValue item) {
        return item.get("relatedLots").map(JsonValue::items).orElse(List.of()).stream()
                .map(lot -> lot.text().strip())
                .collect(Collectors.toSet());
    }

    private static List<Entry> entries(@Nullable List<Growing> growing, Part outermost) {
        return growing == null
                ? List.of()
                : growing.stream()
                        .map(entry -> new Entry(
                                outermost.beside(entry.value), inOrderOfPublication(entry.notices)))
                        .toList();
    }
}
