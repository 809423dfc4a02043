package org.probationrules.facts;

import java.util.List;

/**
 * A service category of the Dynamic Framework.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code its code
 * @param name its name as advertised
 * @param also other names in use
 */
public record NeedCategory(String pointer, String code, String name, List<String> also) implements Fact {

    public NeedCategory {
        also = List.copyOf(also);
    }
}
