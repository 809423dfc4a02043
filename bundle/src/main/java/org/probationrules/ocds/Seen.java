package org.probationrules.ocds;

import java.util.List;
import java.util.Optional;

import org.probationrules.facts.EventDate;

/**
 * A notice that was seen in a release.
 *
 * @param code its form, such as UK4 or F02
 * @param id its number on the platform
 * @param published when it was published
 */
record Seen(String code, String id, Optional<EventDate> published) {

    boolean is(String... codes) {
        return List.of(codes).contains(code);
    }
}
