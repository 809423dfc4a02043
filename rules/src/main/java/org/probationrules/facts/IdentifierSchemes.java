package org.probationrules.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public registers that the central digital platform knows, and the form of their numbers.
 *
 * @param pointer always empty: it stands in no dossier
 * @param patterns the form of the numbers by scheme; empty where numbers have no form that is checked
 * @param secondary schemes whose numbers cannot be the main identifier
 * @param foreign the form of a scheme for a register of another country
 */
public record IdentifierSchemes(
        String pointer, Map<String, Optional<Pattern>> patterns, List<String> secondary, Pattern foreign)
        implements Fact {

    public IdentifierSchemes {
        patterns = Map.copyOf(patterns);
        secondary = List.copyOf(secondary);
    }

    /** Met if the scheme is one that is known, or may be a register of another country. */
    public Judgement toKnow(Text scheme) {
        boolean known = patterns.containsKey(scheme.value()) || foreign.matcher(scheme.value()).matches();
        return Judgement.of(scheme.pointer(), known).needing(scheme);
    }

    /** Met if a number of the scheme may be the main identifier, or is not. */
    public Judgement toAllowAsMain(Text scheme, Answer main) {
        return secondary.contains(scheme.value()) ? main.notToBeYes() : Judgement.met(scheme.pointer());
    }

    /** Met if the number has the form of its scheme, or the scheme has no form that is checked. */
    public Judgement toFit(Text scheme, Text number) {
        return patterns.getOrDefault(scheme.value(), Optional.empty())
                .map(pattern -> Judgement.of(number.pointer(), pattern.matcher(number.value()).matches()).needing(number))
                .orElse(Judgement.met(number.pointer()));
    }
}
