package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Facts;
import org.probationrules.facts.LanguageVersion;
import org.probationrules.facts.Located;
import org.probationrules.facts.Notice;
import org.probationrules.facts.OfferedLanguages;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.VersionPair;

/** Derives in which languages an opportunity is offered, and where its versions differ. */
final class Languages implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> {
            Texts tenders = procurement.notices().stream()
                    .filter(notice -> notice.code().equals("UK4"))
                    .map(Notice::languages)
                    .findFirst()
                    .orElse(Texts.MISSING.at(procurement.pointer() + "/notices"));
            facts.add(new OfferedLanguages("/versions", versions(dossier.versions()), tenders));
        });
        for (LanguageVersion version : dossier.versions().stream().skip(1).toList()) {
            facts.addAll(pairs(dossier.versions().get(0), version));
        }
        return facts;
    }

    private static Texts versions(List<LanguageVersion> versions) {
        return versions.isEmpty()
                ? Texts.MISSING.at("/versions")
                : Texts.of(versions.stream()
                                .filter(it -> it.title().isStated() && it.summary().isStated())
                                .map(LanguageVersion::language)
                                .toList())
                        .at("/versions");
    }

    /** Every date, amount and number that either version states; words are not compared. */
    private static List<VersionPair> pairs(LanguageVersion first, LanguageVersion second) {
        Map<String, Located> values = Facts.valuesOf(first);
        List<VersionPair> pairs = new ArrayList<>();
        Facts.valuesOf(second).forEach((field, value) -> {
            Located other = values.get(field);
            if (!(value instanceof Text) && !(value.isMissing() && other.isMissing())) {
                pairs.add(new VersionPair(
                        value.pointer(), field, first.language(), other, second.language(), value));
            }
        });
        return pairs;
    }
}
