package org.probationrules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.CodeFormat;
import org.probationrules.facts.ConnectedInformation;
import org.probationrules.facts.ConnectedPerson;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.ExclusionQuestions;
import org.probationrules.facts.Fact;
import org.probationrules.facts.IdentifierSchemes;
import org.probationrules.facts.Party;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.ShareCodeUse;
import org.probationrules.facts.Texts;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;

/** Derives what the central digital platform asks of each party, and the form of the codes that it gives out. */
final class SupplierInformation implements Derivation {

    private final Yaml list = ShippedFiles.yaml("codelists/platform.yaml");
    private final Map<String, List<String>> basicInformation = lists("basic-information", Yaml::texts);
    private final Map<String, Texts> ofConnectedPersons = lists("connected-persons", items -> Texts.of(items.texts()));
    private final List<Fact> forms = List.of(
            format("ppon"),
            format("share-code"),
            schemes(),
            new ExclusionQuestions("", Texts.of(list.get("exclusionQuestions").texts())));

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>(forms);
        for (Party party : dossier.parties()) {
            facts.add(information(party));
            if (party.isWithConnectedPersons()) {
                facts.add(connectedPersons(party));
            }
            if (party.shareCode().isStated()) {
                facts.add(new ShareCodeUse(
                        party.shareCode().pointer(), party.pointer(), quotingToo(party, dossier.parties())));
            }
        }
        return facts;
    }

    private BasicInformation information(Party party) {
        if (party.kind().isMissing()) {
            return new BasicInformation(
                    party.pointer(), party.pointer(), Texts.MISSING, List.of(party.kind().pointer()));
        }
        String kind = party.kind().is("individual") ? "individual" : "organisation";
        List<String> items = new ArrayList<>(basicInformation.get(kind));
        items.addAll(party.applicableInformation().values());
        return new BasicInformation(party.pointer(), party.pointer(), Texts.of(items), List.of());
    }

    /** What a company lacks; what is equal to it in a supplier that is no company cannot be told item by item. */
    private ConnectedInformation connectedPersons(Party party) {
        List<Phrase> lacking = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean director = false;
        if (!party.companiesActCompany().isNo()) {
            for (ConnectedPerson person : party.connectedPersons()) {
                director |= person.kind().isOneOf("director-individual", "director-corporate");
                open.addAll(person.missing());
                lacking.addAll(person.lacking(ofConnectedPersons.getOrDefault(person.kind().value(), Texts.of())));
            }
            if (!director) {
                lacking.add(Phrase.of("director", "director"));
            }
        }
        return new ConnectedInformation(
                party.pointer() + "/connectedPersons",
                party.pointer(),
                lacking,
                party.companiesActCompany().isMissing() ? List.of(party.companiesActCompany().pointer()) : List.of(),
                open);
    }

    /** The platform compares share codes without regard to case. */
    private static List<String> quotingToo(Party party, List<Party> parties) {
        return parties.stream()
                .filter(other -> !other.pointer().equals(party.pointer()))
                .filter(other -> other.shareCode().value().equalsIgnoreCase(party.shareCode().value()))
                .map(Party::pointer)
                .toList();
    }

    private <T> Map<String, T> lists(String part, Function<Yaml, T> reader) {
        Map<String, T> lists = new HashMap<>();
        list.get(part).entries().forEach((kind, items) -> lists.put(kind, reader.apply(items)));
        return lists;
    }

    private CodeFormat format(String id) {
        Yaml form = list.get(id);
        Map<String, Pattern> patterns = Map.of(
                "strict", Pattern.compile(form.get("strict").text()),
                "loose", Pattern.compile(form.get("loose").text()));
        return new CodeFormat(
                "",
                id,
                patterns,
                form.find("prefixes").map(Yaml::texts).orElse(List.of()),
                form.find("groupLetter").map(Yaml::text).orElse(""));
    }

    private IdentifierSchemes schemes() {
        Map<String, Optional<Pattern>> patterns = new LinkedHashMap<>();
        list.get("schemes").items().forEach(item ->
                patterns.put(item.get("code").text(), item.find("pattern").map(Yaml::text).map(Pattern::compile)));
        return new IdentifierSchemes(
                "",
                patterns,
                list.get("schemes").items().stream()
                        .filter(item -> item.find("main").map(Yaml::text).orElse("true").equals("false"))
                        .map(item -> item.get("code").text())
                        .toList(),
                Pattern.compile(list.get("foreignScheme").text()));
    }
}
