package org.probationrules.facts;

import java.util.List;

/**
 * A need category as a dossier states it, with what it stands for.
 *
 * @param pointer where it is stated
 * @param holder the application or procurement that states it
 * @param stated as it is written there
 * @param codes the category that it means, or all of a bundle; empty where it is not known
 */
public record StatedCategory(String pointer, String holder, String stated, List<String> codes) implements Fact {

    public StatedCategory {
        codes = List.copyOf(codes);
    }

    /** Met if it is a category of the framework or a bundle of them. */
    public Judgement toBeKnown() {
        return Judgement.of(pointer, !codes.isEmpty());
    }
}
