package org.probationrules.facts;

import java.util.List;
import java.util.stream.Stream;

/** A person connected with a supplier: who controls it, directs it, owns it, or came before it. */
@Meaning("a person connected with a supplier: who controls it, directs it, owns it, or came before it")
public record ConnectedPerson(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning(
                        value = "how it is connected",
                        codes = {
                            "psc-individual",
                            "psc-legal-entity",
                            "director-individual",
                            "director-corporate",
                            "parent-or-subsidiary",
                            "predecessor",
                            "other-influence"
                        })
                Text kind,
        @Meaning("whether it is itself registered under the Companies Act 2006") Answer company,
        @Meaning(
                        value = "items of information on it that are there",
                        codes = {
                            "name",
                            "date-of-birth",
                            "nationality",
                            "service-address",
                            "registered-address",
                            "last-registered-address",
                            "country-of-residence",
                            "legal-form",
                            "governing-law",
                            "control-condition",
                            "insolvency-date",
                            "company-number",
                            "registrable-date",
                            "register-name",
                            "overseas-number"
                        })
                Texts present)
        implements Fact {

    /** Places that would tell what has to be there and what is. */
    public List<String> missing() {
        return Stream.of(kind, present).filter(Located::isMissing).map(Located::pointer).toList();
    }

    /** What it lacks of these items and of a company number, each behind its name. */
    public List<Phrase> lacking(Texts items) {
        if (present.isMissing()) {
            return List.of();
        }
        Stream<String> number = company.isYes() ? Stream.of("company-number") : Stream.of();
        return Stream.concat(items.values().stream(), number)
                .filter(item -> !present.has(item))
                .map(item -> Phrase.of(item + "-of", "{person} " + item, "person", name.value()))
                .toList();
    }
}
