package org.probationrules.facts;

import java.util.List;

/**
 * A word that stands for several need categories at once.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code its code
 * @param name its name
 * @param categories codes of the categories in it
 */
public record CategoryBundle(String pointer, String code, String name, List<String> categories) implements Fact {

    public CategoryBundle {
        categories = List.copyOf(categories);
    }
}
