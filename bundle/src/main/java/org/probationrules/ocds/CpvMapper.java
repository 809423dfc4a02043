package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Texts;
import org.probationrules.ocds.Joined.Entry;

/** Reads what is bought: codes of the common procurement vocabulary, the main code first, and light touch. */
final class CpvMapper {

    /** Eight digits, with or without the check digit. */
    private static final Pattern CODE = Pattern.compile("(\\d{8})(?:-\\d)?");

    private final Joined joined;
    private final Set<String> lightTouch;

    CpvMapper(Joined joined, Set<String> lightTouch) {
        this.joined = joined;
        this.lightTouch = lightTouch;
    }

    void fill(Fill<Procurement> procurement) {
        Part tender = joined.release().part("tender");
        boolean claimed = claimsLightTouch(tender);
        if (claimed) {
            procurement.with("lightTouchClaimed", Answer.YES);
        }
        List<String> codes = codes(tender, claimed);
        if (!codes.isEmpty()) {
            procurement.with("cpv", Texts.of(codes));
        }
    }

    /** Silence is no denial: below the threshold, and in older notices, the question is not put. */
    static boolean claimsLightTouch(Part tender) {
        return SpecialRegimes.of(tender).contains("lighttouch")
                || tender.text("procurementMethodDetails")
                        .filter(details -> details.toLowerCase(Locale.ROOT).contains("light touch"))
                        .isPresent();
    }

    private List<String> codes(Part tender, boolean claimed) {
        Set<String> codes = new LinkedHashSet<>();
        code(tender.part("classification")).ifPresent(codes::add);
        boolean mainStated = !codes.isEmpty();
        tender.parts("additionalClassifications").forEach(part -> code(part).ifPresent(codes::add));
        tender.parts("items").forEach(item -> collect(item, codes));
        for (Entry award : joined.awards()) {
            award.part().parts("items").forEach(item -> collect(item, codes));
        }
        for (Entry contract : joined.contracts()) {
            contract.part().parts("items").forEach(item -> collect(item, codes));
        }
        return mainStated || codes.size() < 2 ? List.copyOf(codes) : mainFirst(List.copyOf(codes), claimed, tender);
    }

    private void collect(Part item, Set<String> codes) {
        code(item.part("classification")).ifPresent(codes::add);
        item.parts("additionalClassifications").forEach(part -> code(part).ifPresent(codes::add));
    }

    private static Optional<String> code(Part classification) {
        Optional<String> id = classification.text("id");
        if (id.isEmpty() || !classification.text("scheme").orElse("CPV").equalsIgnoreCase("CPV")) {
            return Optional.empty();
        }
        Matcher code = CODE.matcher(id.get());
        if (!code.matches()) {
            classification.notes().unknownWord(classification.raw("id").orElseThrow(), "a code of what is bought");
            return Optional.empty();
        }
        return Optional.of(code.group(1));
    }

    /**
     * Puts the code first that is most likely the main one. Notices of the Act list codes by number and do not say which
     * is the main one; whether the contract is light touch hangs on it, so there what the buyer says decides.
     */
    private List<String> mainFirst(List<String> codes, boolean claimed, Part tender) {
        List<String> ordered = new ArrayList<>(codes);
        String main = codes.stream().filter(code -> lightTouch.contains(code) == claimed).findFirst().orElse(codes.get(0));
        ordered.remove(main);
        ordered.add(0, main);
        boolean mixed = codes.stream().map(lightTouch::contains).distinct().count() > 1;
        Part about = tender.isThere() ? tender : joined.release();
        about.notes().taken(about.place(), "The notice does not say which of its " + codes.size()
                + " codes is the main one; " + main + " is taken" + (mixed
                        ? ", since some are codes of light touch services and the notice "
                                + (claimed ? "calls it" : "does not call it") + " light touch"
                        : ", and whether it is light touch does not hang on it"));
        return ordered;
    }
}
