package org.probationrules.facts;

import java.util.List;

/**
 * A geographic area as a dossier states it, with what it stands for.
 *
 * @param pointer where it is stated
 * @param holder the application, procurement or lot that states it
 * @param stated as it is written there
 * @param code the probation region or police area that it means; empty where it is neither
 * @param policeAreas the police areas in it
 */
public record StatedArea(String pointer, String holder, String stated, String code, List<String> policeAreas)
        implements Fact {

    public StatedArea {
        policeAreas = List.copyOf(policeAreas);
    }

    /** Met if it is a probation region or a police area. */
    public Judgement toBeKnown() {
        return Judgement.of(pointer, !code.isEmpty());
    }
}
