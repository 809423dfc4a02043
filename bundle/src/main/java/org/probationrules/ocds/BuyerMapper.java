package org.probationrules.ocds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.facts.Buyer;
import org.probationrules.json.JsonValue;

/** Reads who buys. */
final class BuyerMapper {

    /** Kinds of authorities in the classification of the Act and in that of earlier notices. */
    private static final Map<String, String> KINDS = Map.of(
            "publicAuthorityCentralGovernment", "central",
            "publicAuthoritySubCentralGovernment", "sub-central",
            "MINISTRY", "central",
            "NATIONAL_AGENCY", "central",
            "REGIONAL_AUTHORITY", "sub-central",
            "REGIONAL_AGENCY", "sub-central",
            "BODY_PUBLIC", "sub-central");
    private static final List<String> SCHEMES = List.of("UK_CA_TYPE", "TED_CA_TYPE");
    private static final Map<String, String> DEVOLVED =
            Map.of("GB-WLS", "Wales", "GB-SCT", "Scotland", "GB-NIR", "Northern Ireland");

    private BuyerMapper() {}

    static Optional<Buyer> of(Part release, Codes codes) {
        Part named = release.part("buyer");
        Optional<Part> party = party(release, named);
        Optional<String> name = party.flatMap(it -> it.text("name")).or(() -> named.text("name"));
        Optional<String> number = party.flatMap(BuyerMapper::number);
        Fill<Buyer> buyer = Fill.of(Buyer.class)
                .text("name", name)
                .text("code", codes.buyers().codeOf(name.orElse(""), number.orElse("")))
                .text("authorityType", party.flatMap(BuyerMapper::kind))
                .text("number", number);
        return buyer.isFilled() ? Optional.of(buyer.build()) : Optional.empty();
    }

    /** The party that the release calls the buyer, or the first that has that role. */
    private static Optional<Part> party(Part release, Part named) {
        List<Part> parties = release.parts("parties");
        List<Part> buyers = parties.stream().filter(party -> party.texts("roles").contains("buyer")).toList();
        if (buyers.size() > 1) {
            release.notes().taken(buyers.get(1).place(), "There are " + buyers.size()
                    + " buyers; a dossier has one, and " + buyers.get(0).text("name").orElse("the first") + " is taken");
        }
        Optional<String> id = named.text("id");
        return parties.stream()
                .filter(party -> id.isPresent() && party.text("id").equals(id))
                .findFirst()
                .or(() -> buyers.stream().findFirst())
                .or(() -> parties.stream().filter(party -> party.texts("roles").contains("procuringEntity")).findFirst());
    }

    private static Optional<String> number(Part party) {
        return Stream.concat(
                        Stream.of(party.part("identifier")).filter(Part::isThere),
                        party.parts("additionalIdentifiers").stream())
                .filter(identifier -> identifier.text("scheme").filter("GB-PPON"::equals).isPresent())
                .map(identifier -> identifier.text("id"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> kind(Part party) {
        Optional<String> kind = Optional.empty();
        for (Part classification : party.part("details").parts("classifications")) {
            String scheme = classification.text("scheme").orElse("");
            Optional<JsonValue> id = classification.raw("id").filter(value -> classification.text("id").isPresent());
            if (scheme.equals("UK_CA_DEVOLVED_REGULATIONS")) {
                id.map(value -> DEVOLVED.get(value.text())).ifPresent(nation -> party.notes().taken(
                        classification.place(), "The buyer is under the regulations of " + nation
                                + "; the rules and thresholds here are those for England and for reserved matters"));
            }
            if (SCHEMES.contains(scheme) && id.isPresent() && kind.isEmpty()) {
                kind = Optional.ofNullable(KINDS.get(id.get().text()));
                if (kind.isEmpty()) {
                    party.notes().unknownWord(id.get(), "whether the buyer is central government");
                }
            }
        }
        return kind;
    }
}
