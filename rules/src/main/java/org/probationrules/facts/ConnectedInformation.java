package org.probationrules.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the information of a party on connected persons lacks: SI 2024/692 reg 11.
 *
 * @param pointer the list of connected persons
 * @param party the place of the party, to join by
 * @param lacking what it lacks as a company: items behind the names of persons, and {@code director} where none is named
 * @param kindMissing the place that would tell whether it is a company; empty where it is told
 * @param personsMissing places that would tell more of the persons; empty where they are told
 */
public record ConnectedInformation(
        String pointer, String party, List<Phrase> lacking, List<String> kindMissing, List<String> personsMissing)
        implements Fact {

    public ConnectedInformation {
        lacking = List.copyOf(lacking);
        kindMissing = List.copyOf(kindMissing);
        personsMissing = List.copyOf(personsMissing);
    }

    /** Met if nothing is lacking; what a company lacks is no lack in a supplier that may not be one. */
    public Judgement toBeComplete() {
        if (!lacking.isEmpty()) {
            return kindMissing.isEmpty()
                    ? Judgement.violated(pointer)
                    : Judgement.undetermined(pointer, Stream.concat(kindMissing.stream(), personsMissing.stream()).toList());
        }
        return personsMissing.isEmpty() ? Judgement.met(pointer) : Judgement.undetermined(pointer, personsMissing);
    }
}
