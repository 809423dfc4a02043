package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Contract;
import org.probationrules.facts.CopyDuty;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.IndicatorCount;
import org.probationrules.facts.Indicators;
import org.probationrules.facts.Invoice;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Modification;
import org.probationrules.facts.ModificationTotal;
import org.probationrules.facts.PaymentTime;
import org.probationrules.facts.Procurement;

/** Derives what a contract is measured by after its signature: copies, indicators, modifications and times to pay. */
final class Contracts implements Derivation {

    private final Map<String, Circumstance> circumstances;

    Contracts(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        for (Contract contract : dossier.contracts()) {
            if (isOver("contract-copy.value-over", contract, dossier, background)) {
                facts.addAll(copies(contract));
            }
            if (isOver("kpi.value-over", contract, dossier, background)) {
                facts.addAll(indicators(contract));
            }
            contract.modifications().forEach(it -> facts.add(total(it, dossier.procurement(), background)));
            facts.addAll(paymentTimes(contract));
        }
        return facts;
    }

    /** Whether the value of the contract, or of the whole where it has none of its own, is more than a parameter. */
    private static boolean isOver(String parameter, Contract contract, Dossier dossier, Background background) {
        Amount value = contract.value().isMissing()
                ? dossier.procurement().map(Procurement::estimatedValue).orElse(contract.value())
                : contract.value();
        BigDecimal limit = background.parameter(parameter).number();
        return value.withVat(background.parameter("vat.standard-rate").number()).toBeAtMost(limit).negated().isMet();
    }

    private List<CopyDuty> copies(Contract contract) {
        List<CopyDuty> copies = new ArrayList<>();
        if (!contract.signed().isNone()) {
            copies.add(new CopyDuty(contract.copy().pointer(), "contract", contract.signed(), contract.copy()));
        }
        boolean lightTouch = circumstances.get("lightTouch").value().equals("yes");
        contract.modifications().stream()
                .filter(it -> !lightTouch && it.changeNoticeRequired().isYes() && it.modified().isStated())
                .map(it -> new CopyDuty(it.copy().pointer(), "modification", it.modified(), it.copy()))
                .forEach(copies::add);
        return copies;
    }

    /** Those that the contract sets and, once its details notice is out, those that the notice describes. */
    private static List<IndicatorCount> indicators(Contract contract) {
        FactShape shape = FactShape.of(Indicators.class);
        Indicators indicators = contract.indicators()
                .orElseGet(() -> (Indicators) shape.create(shape.silentAt(contract.pointer() + "/indicators")));
        Count set = indicators.set();
        Count described = indicators.described();
        List<IndicatorCount> counts = new ArrayList<>();
        counts.add(new IndicatorCount(set.pointer(), "contract", set, indicators.reasonForNone()));
        if (contract.detailsNotice().isStated() || !described.isMissing()) {
            counts.add(new IndicatorCount(
                    described.pointer(), "contract-details-notice", described, indicators.publishedReason()));
        }
        return counts;
    }

    /** The threshold is that of the day on which the procurement began. */
    private ModificationTotal total(Modification it, Optional<Procurement> procurement, Background background) {
        Amount total = it.belowThresholdTotal();
        String kind = circumstances.get("contractKind").value();
        Circumstance authority = circumstances.get("authorityType");
        boolean works = kind.equals("works") || kind.equals("concession");
        if (!works && authority.value().isEmpty()) {
            return new ModificationTotal(
                    total.pointer(), it.pointer(), Judgement.undetermined(total.pointer(), authority.missing()));
        }
        String type = works ? kind : "goods-services-" + authority.value();
        EventDate begun = procurement.map(Procurement::commenced).orElse(EventDate.MISSING);
        BigDecimal threshold = background.parameterOn("threshold." + type, begun).number();
        return new ModificationTotal(total.pointer(), it.pointer(), total.toBeAtLeast(threshold).negated());
    }

    private static List<PaymentTime> paymentTimes(Contract contract) {
        List<PaymentTime> times = new ArrayList<>();
        if (contract.paymentTermDays().isStated()) {
            times.add(new PaymentTime(
                    contract.paymentTermDays().pointer(), "contract", contract.paymentTermDays(),
                    EventDate.NONE, EventDate.NONE));
        }
        for (Invoice invoice : contract.invoices()) {
            if (!invoice.disputed().isYes()) {
                EventDate received = invoice.received();
                EventDate from = received.isStated() ? received.orLater(invoice.due()) : received;
                times.add(new PaymentTime(invoice.paid().pointer(), "invoice", Count.NONE, from, invoice.paid()));
            }
        }
        return times;
    }
}
