package org.probationrules.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form of a code that the central digital platform gives out. It raises doubts and proves nothing.
 *
 * @param pointer always empty: it stands in no dossier
 * @param id what it is the form of: {@code ppon} or {@code share-code}
 * @param patterns patterns by name: {@code strict} and {@code loose}
 * @param prefixes what may stand before the code; a code that has prefixes is compared in upper case
 * @param groupLetter the last letter of the code of an informal consortium; empty where there is none
 */
public record CodeFormat(
        String pointer, String id, Map<String, Pattern> patterns, List<String> prefixes, String groupLetter)
        implements Fact {

    public CodeFormat {
        patterns = Map.copyOf(patterns);
        prefixes = List.copyOf(prefixes);
    }

    /** Met if the code has the form that the parameter names, or the parameter switches the check off. */
    public Judgement toBeFormOf(Text code, Parameter check) {
        Pattern pattern = patterns.get(check.text());
        return Judgement.of(code.pointer(), pattern == null || pattern.matcher(plain(code)).matches());
    }

    /** Met if the last letter agrees with the kind of its holder; a code that is not given or not of this form says nothing. */
    public Judgement toAgreeWithKind(Text code, Text kind, Parameter check) {
        if (kind.isMissing() || !tells(code, check) || isOfGroup(code) == kind.is("informal-consortium")) {
            return Judgement.met(code.pointer());
        }
        return Judgement.violated(code.pointer())
                .because(isOfGroup(code) ? "number-of-a-consortium" : "number-of-a-single-supplier");
    }

    /** Met if the holder is no informal consortium: by its kind, or where that is not said by its code. */
    public Judgement toBeOfSingle(Text code, Text kind, Parameter check) {
        boolean group = kind.isMissing() ? tells(code, check) && isOfGroup(code) : kind.is("informal-consortium");
        return Judgement.of(code.pointer(), !group);
    }

    private boolean tells(Text code, Parameter check) {
        return code.isStated() && patterns.containsKey(check.text()) && toBeFormOf(code, check).isMet();
    }

    private boolean isOfGroup(Text code) {
        return plain(code).endsWith(groupLetter);
    }

    private String plain(Text code) {
        String plain = code.value();
        if (prefixes.isEmpty()) {
            return plain;
        }
        String upper = plain.toUpperCase(Locale.ROOT);
        return prefixes.stream()
                .filter(upper::startsWith)
                .findFirst()
                .map(prefix -> upper.substring(prefix.length()))
                .orElse(upper);
    }
}
