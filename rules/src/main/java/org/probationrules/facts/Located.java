package org.probationrules.facts;

/** A value of a dossier that knows its place and whether it was stated. */
public interface Located {

    /** The RFC 6901 JSON pointer of the value; empty for a value that stands in no dossier. */
    String pointer();

    /** Whether the dossier states it, and states that there is one. */
    boolean isStated();

    /** Whether the dossier is silent on it. A stated {@code none} is an answer, not a silence. */
    boolean isMissing();

    /** The same value at another place. */
    Located at(String pointer);

    /** Met if it is stated, undetermined if the dossier is silent, violated if the dossier says that there is none. */
    default Judgement toBeStated() {
        return isStated()
                ? Judgement.met(pointer())
                : isMissing() ? Judgement.undetermined(pointer(), pointer()) : Judgement.violated(pointer());
    }

    /** Met if it is stated and violated by anything else: for what must be recorded, where silence is no record. */
    default Judgement toBeStatedOutright() {
        return Judgement.of(pointer(), isStated());
    }
}
