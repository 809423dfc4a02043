package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Buyer;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Notice;
import org.probationrules.facts.NoticeForm;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;

/**
 * Derives the circumstances of a dossier: what is going on, under which law, light touch or not, above the threshold or
 * not, by what kind of authority and by which way.
 *
 * <p>What the dossier states counts. What it does not state is derived where its other facts allow it, and is otherwise
 * left open with the places that would tell.
 */
final class Circumstances {

    /** Awards for which the law asks for no standstill: s.51(3). */
    private static final Set<String> NO_MANDATORY_STANDSTILL =
            Set.of("direct-urgent", "direct-protect-life", "framework", "dynamic-market");
    /** The first day of the Procurement Act 2023: SI 2024/716 reg 2(2). */
    private static final String ACT_STARTS = "regime.act-start-date";

    private final Dossier dossier;
    private final Background background;
    private final Optional<Procurement> procurement;

    Circumstances(Dossier dossier, Background background) {
        this.dossier = dossier;
        this.background = background;
        this.procurement = dossier.procurement();
    }

    List<Circumstance> derive() {
        Circumstance process = process();
        Circumstance regime = regime(process.value());
        Circumstance lightTouch = lightTouch();
        Circumstance authorityType = authorityType();
        Circumstance awardRoute = awardRoute();
        return List.of(
                process,
                regime,
                lightTouch,
                authorityType,
                aboveThreshold(lightTouch, authorityType),
                stated("procedure", Procurement::procedure, ""),
                instrument(process.value()),
                awardRoute,
                standstill(lightTouch, awardRoute),
                plannedNotice(),
                stated("contractKind", Procurement::contractKind, "services"),
                reliedOnRegistration());
    }

    private Circumstance process() {
        if (dossier.process().isStated()) {
            return told("process", dossier.process().value(), dossier.process().pointer(), "stated");
        }
        String value = dossier.application().isPresent()
                ? "framework-application"
                : dossier.portalRegistration().isPresent()
                        ? "grants-registration"
                        : dossier.grant().isPresent()
                                ? dossier.grant().get().applicant().isStated() ? "grant-application" : "grant-opportunity"
                                : procurement.isPresent() ? calledOff() ? "call-off" : "procurement" : "";
        return value.isEmpty()
                ? open("process", "/process", "no section of the dossier tells what is going on")
                : told("process", value, "", "from the sections that are given");
    }

    private boolean calledOff() {
        return procurement.filter(it -> it.instrument().is("call-off")).isPresent();
    }

    private Circumstance regime(String process) {
        if (process.equals("framework-application")) {
            return told("regime", "PCR2015", "", "the Dynamic Framework was advertised in 2020");
        }
        if (procurement.isEmpty()) {
            return told("regime", "", "", "nothing is procured");
        }
        Procurement it = procurement.get();
        if (it.regime().isStated()) {
            return told("regime", it.regime().value(), it.regime().pointer(), "stated");
        }
        Optional<Notice> earlier = it.notices().stream().filter(this::beginsUnderEarlierLaw).findFirst();
        if (earlier.isPresent()) {
            return told("regime", "PCR2015", earlier.get().pointer(), "begun by a notice of the earlier law");
        }
        if (process.equals("call-off")) {
            return regimeOfCallOff(it);
        }
        EventDate begun = begun(it);
        return regimeOf(begun, begun.pointer().isEmpty()
                ? "it would begin on the day of the assessment, since nothing tells of an earlier beginning:"
                : "the procurement began on");
    }

    private boolean beginsUnderEarlierLaw(Notice notice) {
        return background.codelists().noticeForm(notice.code()).filter(NoticeForm::begins).isPresent();
    }

    private Circumstance regimeOfCallOff(Procurement it) {
        if (it.framework().filter(framework -> framework.id().is("PSDF")).isPresent()) {
            return told("regime", "PCR2015", it.framework().get().pointer(), "a call-off under the Dynamic Framework");
        }
        EventDate begun = it.framework()
                .map(framework -> framework.begun())
                .orElse(EventDate.MISSING.at(it.pointer() + "/framework/begun"));
        return regimeOf(begun, "the framework was begun on");
    }

    private Circumstance regimeOf(EventDate begun, String what) {
        EventDate start = background.parameter(ACT_STARTS).date();
        return switch (begun.toBeOnOrAfter(start).verdict()) {
            case MET -> told("regime", "PA2023", begun.pointer(), what + " " + begun);
            case VIOLATED -> told("regime", "PCR2015", begun.pointer(), what + " " + begun);
            default -> open("regime", begun.pointer(), "it depends on when it was begun");
        };
    }

    /** The first act that begins a procurement; a procurement that has not begun would begin on the day of the assessment. */
    private EventDate begun(Procurement it) {
        if (it.commenced().isStated()) {
            return it.commenced();
        }
        return it.notices().stream()
                .filter(notice -> notice.code().equals("UK4") || notice.code().equals("UK5"))
                .map(Notice::published)
                .filter(EventDate::isStated)
                .findFirst()
                .orElse(background.today());
    }

    Circumstance lightTouch() {
        if (procurement.isEmpty()) {
            return told("lightTouch", "", "", "nothing is procured");
        }
        var cpv = procurement.get().cpv();
        if (cpv.values().isEmpty()) {
            return open("lightTouch", cpv.pointer(), "it depends on the main code");
        }
        boolean light = background.codelists().lightTouchCodes().contains(cpv.first());
        return told("lightTouch", light ? "yes" : "no", cpv.pointer() + "/0",
                "main code " + cpv.first() + (light ? " is" : " is not") + " in Table 1");
    }

    Circumstance authorityType() {
        if (procurement.isEmpty()) {
            return told("authorityType", "", "", "nothing is procured");
        }
        Optional<Buyer> buyer = procurement.get().buyer();
        String known = buyer.map(it -> background.codelists().authorityTypes().get(it.code().value())).orElse(null);
        if (known != null) {
            return told("authorityType", known, buyer.get().code().pointer(), "the buyer is known");
        }
        return buyer.map(Buyer::authorityType)
                .filter(Text::isStated)
                .map(type -> told("authorityType", type.value(), type.pointer(), "stated"))
                .orElseGet(() -> open("authorityType", procurement.get().pointer() + "/buyer/authorityType",
                        "the buyer's kind is not stated"));
    }

    private Circumstance aboveThreshold(Circumstance lightTouch, Circumstance authorityType) {
        if (procurement.isEmpty()) {
            return told("aboveThreshold", "", "", "nothing is procured");
        }
        Procurement it = procurement.get();
        Amount value = it.estimatedValue();
        if (value.isUnknown()) {
            return told("aboveThreshold", "yes", value.pointer(), "a value that cannot be estimated counts as above");
        }
        if (value.isMissing()) {
            return open("aboveThreshold", value.pointer(), "the estimated value is missing");
        }
        BigDecimal withVat = value.withVat(background.parameter("vat.standard-rate").number()).value();
        List<BigDecimal> thresholds = thresholds(it, lightTouch, authorityType);
        if (thresholds.isEmpty()) {
            return told("aboveThreshold", "", value.pointer(), "it began before the thresholds of the Act");
        }
        boolean above = withVat.compareTo(thresholds.get(thresholds.size() - 1)) >= 0;
        if (!above && withVat.compareTo(thresholds.get(0)) >= 0) {
            return new Circumstance("", "aboveThreshold", "",
                    lightTouch.isTold() ? authorityType.missing() : lightTouch.missing(),
                    lightTouch.isTold() ? "the threshold depends on the kind of authority" : "the threshold depends on the code");
        }
        return told("aboveThreshold", above ? "yes" : "no", value.pointer(), Pounds.write(withVat)
                + (above ? " is not less than " : " is less than ")
                + (thresholds.size() == 1 ? Pounds.write(thresholds.get(0)) : "every threshold that may hold for it"));
    }

    /** The thresholds that may hold, the lowest first: more than one where it is open which of them does. */
    private List<BigDecimal> thresholds(Procurement it, Circumstance lightTouch, Circumstance authorityType) {
        List<String> touches = lightTouch.isTold() ? List.of(lightTouch.value()) : List.of("yes", "no");
        List<String> types = authorityType.isTold() ? List.of(authorityType.value()) : List.of("central", "sub-central");
        return touches.stream()
                .flatMap(touch -> types.stream().map(type -> Thresholds.type(it, touch, type)))
                .distinct()
                .map(type -> background.parameter("threshold." + type).on(begun(it)))
                .filter(Parameter::isSet)
                .map(Parameter::number)
                .sorted()
                .toList();
    }

    private Circumstance instrument(String process) {
        boolean grant = process.startsWith("grant-");
        return grant
                ? told("instrument", "grant", "", "a grant")
                : stated("instrument", Procurement::instrument, "contract");
    }

    private Circumstance awardRoute() {
        return stated("awardRoute", Procurement::awardRoute, calledOff() ? "framework" : "competitive");
    }

    private Circumstance standstill(Circumstance lightTouch, Circumstance awardRoute) {
        if (awardRoute.value().isEmpty()) {
            return told("standstill", "", "", "nothing is procured");
        }
        if (awardRoute.value().equals("user-choice")) {
            return told("standstill", "none", awardRoute.pointer(), "no award notice is asked for");
        }
        if (NO_MANDATORY_STANDSTILL.contains(awardRoute.value())) {
            return told("standstill", "voluntary", awardRoute.pointer(), "by the ground of the award");
        }
        return lightTouch.isTold()
                ? told("standstill", lightTouch.value().equals("yes") ? "voluntary" : "mandatory",
                        lightTouch.pointer(), lightTouch.because())
                : new Circumstance("", "standstill", "", lightTouch.missing(), "it depends on the main code");
    }

    private Circumstance plannedNotice() {
        return procurement.flatMap(Periods::plannedNotice)
                .map(notice -> {
                    String because = notice.daysBefore() + " days before the tender notice";
                    return switch (Periods.qualifies(notice, background).verdict()) {
                        case MET -> told("plannedNotice", "qualifies", notice.pointer(), because);
                        case VIOLATED -> told("plannedNotice", "does not qualify", notice.pointer(), because);
                        default -> told("plannedNotice", "", notice.pointer(), "the dates do not tell");
                    };
                })
                .orElseGet(() -> told("plannedNotice", "", "", "there is none"));
    }

    /** Whether the tender documents require whoever a bid relies on for a condition to be on the platform. */
    private Circumstance reliedOnRegistration() {
        String name = "reliedOnRegistration";
        Circumstance documents = stated(name, Procurement::subcontractorRegistration, "");
        String because = "the tender documents state '" + documents.value() + "'";
        return switch (documents.value()) {
            case "relied-on", "brief", "strict" -> told(name, "required", documents.pointer(), because);
            case "law" -> told(name, "not-required", documents.pointer(), because);
            case "" -> documents;
            default -> open(name, documents.pointer(), because);
        };
    }

    private Circumstance stated(String name, Function<Procurement, Text> field, String usual) {
        if (procurement.isEmpty()) {
            return told(name, "", "", "nothing is procured");
        }
        Text text = field.apply(procurement.get());
        return text.isStated()
                ? told(name, text.value(), text.pointer(), "stated")
                : usual.isEmpty()
                        ? open(name, text.pointer(), "not stated")
                        : told(name, usual, text.pointer(), "not stated; taken as usual");
    }

    private static Circumstance told(String name, String value, String pointer, String because) {
        return new Circumstance(pointer, name, value, List.of(), because);
    }

    private static Circumstance open(String name, String missing, String because) {
        return new Circumstance(missing, name, "", List.of(missing), because);
    }
}
