package org.probationrules.benchmark.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probationrules.json.PlainJson;

/** The dossiers that were made for the benchmark: always the same for the same size. */
final class MadeDossiers {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    /** How many facts a dossier has before its lots and what goes with them. */
    private static final int BASE = 15;
    private static final int WAVES = 6;
    private static final int AWARDS = 4;
    private static final List<String> REGIONS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
    private static final List<String> PARTS = List.of("basic", "financial", "connected-persons", "exclusion");

    private final Map<String, List<Object>> lists = new TreeMap<>();
    private final List<List<Object>> summaries = new ArrayList<>();
    private int count = BASE;

    private MadeDossiers() {
        for (int i = 0; i < AWARDS; i++) {
            summaries.add(new ArrayList<>());
        }
    }

    /** A procurement that is about to be signed, with a bit of everything. */
    static String small() {
        return """
                {"procurement": {
                  "title": "Housing support on release",
                  "buyer": {"name": "Ministry of Justice", "code": "moj", "authorityType": "central"},
                  "procedure": "open", "cpv": ["75231200"], "commenced": "2026-05-11", "areas": ["A", "B"],
                  "estimatedValue": {"value": 3100000, "vat": "inclusive"},
                  "wavesForMultiLotBidders": true, "waveMeaning": "unspecified",
                  "plan": {"awardNotice": "2026-10-05", "signature": "2026-10-14", "contractStart": "2027-03"},
                  "stages": [{"kind": "tendering", "invited": "2026-05-11", "deadline": "2026-06-16T12:00",
                    "electronicSubmission": true, "documentsTogether": true}],
                  "waves": [{"number": 1, "invited": "2026-05-11", "deadline": "2026-06-16", "award": "2026-10"},
                    {"number": 2, "invited": "2026-06", "deadline": "2026-08", "award": "2026-10"}],
                  "milestones": [{"kind": "invitation", "wave": "1", "date": "2026-05-11"},
                    {"kind": "tender-deadline", "wave": "1", "date": "2026-06-16", "outcome": "done"},
                    {"kind": "contract-start", "date": "2027-03"}, {"kind": "contract-start", "date": "2027-04"}],
                  "lots": [{"id": "1", "service": "housing", "areas": ["A"],
                      "value": {"value": 1550000, "vat": "inclusive"}},
                    {"id": "2", "service": "housing", "areas": ["B"],
                      "value": {"value": 1550000, "vat": "inclusive"}}]},
                 "parties": [{"name": "Waymark Trust", "role": "sole-bidder", "registered": "2026-05-20",
                    "shared": "2026-06-15", "sharedVia": "platform", "confirmed": "2026-06-15T10:00",
                    "debarmentChecked": "2026-09-28"},
                  {"name": "Kiln Lane Mentoring CIC", "role": "delivery-subcontractor"}],
                 "awards": [{"decided": "2026-10-01", "notice": "2026-10-05T09:30", "signed": "2026-10-14",
                    "summaries": [{"supplier": "Waymark Trust", "sent": "2026-10-02"}]}]}
                """;
    }

    /** A programme bought in lots, with about so many facts. */
    static String ofFacts(int facts) {
        MadeDossiers made = new MadeDossiers();
        for (int lot = 1; made.count < facts; lot++) {
            made.addLot(lot);
        }
        return made.write();
    }

    private void add(String list, Object... namesAndValues) {
        lists.computeIfAbsent(list, none -> new ArrayList<>()).add(fact(namesAndValues));
        count++;
    }

    private void addLot(int number) {
        String id = Integer.toString(number);
        String wave = Integer.toString(1 + number % WAVES);
        add("lots", "id", id, "wave", wave, "service", "mentoring " + number / REGIONS.size(),
                "areas", List.of(REGIONS.get(number % REGIONS.size())),
                "value", fact("value", 1_000_000 + number, "vat", "inclusive"));
        // Each seventh lot is to be tendered before it is invited, and each fifth has two dates for one event.
        int shift = number % 7 == 0 ? -20 : 0;
        add("milestones", "kind", "invitation", "wave", wave, "lot", id, "date", day(number % 50), "outcome", "done");
        add("milestones", "kind", "tender-deadline", "wave", wave, "lot", id, "date", day(number % 50 + 40 + shift * 3),
                "outcome", number % 9 == 0 ? "" : "done");
        add("milestones", "kind", "contract-start", "wave", wave, "lot", id, "date", "2027-04-01");
        if (number % 5 == 0) {
            add("milestones", "kind", "contract-start", "wave", wave, "lot", id, "date", "2027-05-01");
        }
        add("amounts", "label", "value of lot " + id,
                "amount", fact("value", 1_000_000 + number, "vat", number % 8 == 0 ? "exclusive" : "inclusive"));
        addParties(number, id);
        if (number % 3 == 0) {
            add("stages", "kind", "tendering", "wave", wave, "lot", id, "invited", day(number % 50),
                    "deadline", day(number % 50 + 40 + shift) + "T12:00", "electronicSubmission", true,
                    "documentsTogether", true);
        }
        if (number % 2 == 0) {
            add("notices", "code", number % 4 == 0 ? "UK4" : "UK2", "id", "N" + id, "published", day(number % 40));
        }
        if (number % 6 == 0) {
            add("contracts", "lot", id, "signed", day(220), "detailsNotice", number % 12 == 0 ? "none" : day(230));
        }
    }

    private void addParties(int number, String id) {
        boolean late = number % 10 == 0;
        add("parties", "name", "Bidder " + id, "role", number % 4 == 0 ? "consortium-member" : "lead-bidder",
                "kind", "charity", "registered", late ? "none" : day(20), "submitted", day(30), "shared", day(31),
                "sharedVia", number % 11 == 0 ? "form" : "platform", "parts", PARTS, "confirmed", day(32),
                "basicInformation", List.of("name", "unique-identifier"), "applicableInformation", List.of(),
                "debarmentChecked", day(late ? 200 : 265));
        if (number % 2 == 0) {
            add("parties", "name", "Partner " + id, "role", "delivery-subcontractor",
                    "registered", number % 3 == 0 ? "none" : day(25));
        }
        if (number % 4 == 1) {
            add("exclusions", "supplier", "Bidder " + id, "position", "clear", "admitted", day(60),
                    "determined", late ? day(70) : day(50));
        }
        summaries.get(number % AWARDS).add(fact("supplier", "Bidder " + id, "sent", late ? "none" : day(270)));
        count++;
    }

    private String write() {
        Map<String, Object> procurement = fact(
                "title", "Mentoring across England and Wales", "procedure", "open", "cpv", List.of("75231200"),
                "buyer", fact("name", "Ministry of Justice", "code", "moj", "authorityType", "central"),
                "commenced", day(0), "areas", REGIONS, "wavesForMultiLotBidders", true, "waveMeaning", "both",
                "estimatedValue", fact("value", 40_000_000, "vat", "inclusive"),
                "plan", fact("awardNotice", day(273), "signature", day(290), "contractStart", "2027-04-01"),
                "waves", waves());
        for (String list : List.of("lots", "milestones", "amounts", "stages", "notices")) {
            procurement.put(list, lists.getOrDefault(list, List.of()));
        }
        List<Object> awards = new ArrayList<>();
        for (List<Object> each : summaries) {
            awards.add(fact("decided", day(271), "notice", day(273), "signed", day(290), "summaries", each));
        }
        return PlainJson.write(fact(
                "procurement", procurement,
                "parties", lists.getOrDefault("parties", List.of()),
                "exclusions", lists.getOrDefault("exclusions", List.of()),
                "contracts", lists.getOrDefault("contracts", List.of()),
                "awards", awards));
    }

    private static List<Object> waves() {
        List<Object> waves = new ArrayList<>();
        for (int i = 1; i <= WAVES; i++) {
            waves.add(fact("number", i, "invited", day(30 * i), "deadline", day(30 * i + 28), "award", day(273)));
        }
        return waves;
    }

    private static String day(int afterStart) {
        return START.plusDays(afterStart).toString();
    }

    private static Map<String, Object> fact(Object... namesAndValues) {
        Map<String, Object> fact = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fact.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fact;
    }
}
