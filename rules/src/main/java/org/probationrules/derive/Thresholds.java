package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Notice;
import org.probationrules.facts.OtherPart;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Threshold;

/** Finds the threshold of a contract, and of the part of it that is not light touch, of the day its procurement began. */
final class Thresholds implements Derivation {

    private final List<String> beginning = List.of("UK4", "UK5");

    @Override
    public List<Threshold> derive(Dossier dossier, Background background) {
        if (dossier.procurement().isEmpty()) {
            return List.of();
        }
        Procurement procurement = dossier.procurement().get();
        Circumstances circumstances = new Circumstances(dossier, background);
        Circumstance lightTouch = circumstances.lightTouch();
        Circumstance authority = circumstances.authorityType();
        String type = lightTouch.isTold()
                ? type(procurement, lightTouch.value(), authority.value())
                : "";
        OtherPart other = procurement.otherPart().orElse(null);
        String otherType = other != null && other.kind().is("works")
                ? "works"
                : authority.isTold() ? "goods-services-" + authority.value() : "";
        Amount otherValue = other == null
                ? Amount.MISSING.at(procurement.pointer() + "/otherPart/value")
                : other.value();
        EventDate begun = begun(procurement);
        String open = Stream.concat(lightTouch.missing().stream(), authority.missing().stream()).findFirst().orElse("");
        return List.of(
                threshold("contract", type, procurement.estimatedValue(), begun, open, background),
                threshold("other-part", otherType, otherValue, begun, open, background));
    }

    /** The name of the threshold; empty where it depends on the kind of authority and that is not known. */
    static String type(Procurement it, String lightTouch, String authorityType) {
        boolean concession = it.contractKind().is("concession");
        if (lightTouch.equals("yes")) {
            return concession ? "light-touch-concession" : "light-touch";
        }
        return concession
                ? "concession"
                : it.contractKind().is("works")
                        ? "works"
                        : authorityType.isEmpty() ? "" : "goods-services-" + authorityType;
    }

    /** The day that decides which figures count: SI 2025/1200 reg 3. */
    private EventDate begun(Procurement procurement) {
        return Stream.concat(
                        Stream.of(procurement.commenced()),
                        procurement.notices().stream()
                                .filter(notice -> beginning.contains(notice.code()))
                                .map(Notice::published))
                .filter(EventDate::isStated)
                .findFirst()
                .orElse(procurement.commenced());
    }

    private static Threshold threshold(
            String of, String type, Amount value, EventDate begun, String open, Background background) {
        BigDecimal rate = background.parameter("vat.standard-rate").number();
        boolean told = !type.isEmpty() && begun.isStated();
        List<Parameter> figure =
                told ? List.of(background.parameterOn("threshold." + type, begun)) : List.of();
        Amount amount = figure.stream()
                .map(it -> Amount.of(it.number(), VatBasis.INCLUSIVE))
                .findFirst()
                .orElse(Amount.MISSING.at(type.isEmpty() ? open : begun.pointer()));
        return new Threshold(value.pointer(), of, type, value.withVat(rate), amount, figure);
    }
}
