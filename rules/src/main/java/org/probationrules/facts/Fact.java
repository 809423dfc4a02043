package org.probationrules.facts;

import java.util.List;

/** Something of a dossier that a rule can match: a record that knows its place. */
public interface Fact {

    /** The RFC 6901 JSON pointer of the fact. */
    String pointer();

    /** The parameters that the fact rests on, so that a finding can name those that are assumptions. */
    default List<Parameter> restsOn() {
        return List.of();
    }

    /** Whether the fact stands somewhere inside the thing at this place. */
    default boolean isWithin(String place) {
        return pointer().startsWith(place + "/");
    }

    /** A judgement that a duty is not met by this fact: for rules whose condition is that something is or is not there. */
    default Judgement breach() {
        return Judgement.violated(pointer());
    }
}
