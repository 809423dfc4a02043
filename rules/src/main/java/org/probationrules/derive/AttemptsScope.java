package org.probationrules.derive;

import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Attempt;

/**
 * Which applications are counted together.
 *
 * @param category the code of the need category; empty if all of the organisation's are
 * @param names the names of categories
 */
record AttemptsScope(Optional<String> category, CategoryNames names) {

    /** Whether an application is for other categories only. */
    boolean excludes(Attempt attempt) {
        return category.isPresent() && isKnownFor(attempt) && !concerns(attempt, category.get());
    }

    /** Whether an application tells whether it belongs here. */
    boolean isKnownFor(Attempt attempt) {
        return category.isEmpty() || attempt.categories().isStated() || attempt.adds().isStated();
    }

    private boolean concerns(Attempt attempt, String code) {
        List<String> codes = names.codesOf(attempt.categories());
        return codes.contains(code) || names.codes(attempt.adds().value()).contains(code);
    }
}
