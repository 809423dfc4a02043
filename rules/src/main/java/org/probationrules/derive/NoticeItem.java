package org.probationrules.derive;

import java.util.List;
import java.util.Map;

/**
 * Something that a notice must state.
 *
 * @param notice the form of the notice
 * @param item what it must state, by code
 * @param only when it must: by circumstance, the values for which it must; empty for always
 */
public record NoticeItem(String notice, String item, Map<String, List<String>> only) {

    public NoticeItem {
        only = Map.copyOf(only);
    }
}
