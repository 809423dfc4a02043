package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.LargePayment;
import org.probationrules.facts.NoAward;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Payment;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Retention;

/** Derives which payments are to be published and until when records are to be kept. */
final class PaymentsAndRecords implements Derivation {

    /** The amount above which a payment is published; unset before the duty came into force. */
    private static final String LARGE = "payments-information.value-over";

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        if (background.parameter(LARGE).isSet() && !dossier.contracts().isEmpty()) {
            facts.addAll(largePayments(dossier, background));
        }
        if (!dossier.deletedRecords().isEmpty()) {
            facts.addAll(retentions(dossier, background));
        }
        return facts;
    }

    private static List<LargePayment> largePayments(Dossier dossier, Background background) {
        EventDate certainFrom = background.parameter("payments-information.certain-from").date();
        boolean certain = begun(dossier, background).toBeOnOrAfter(certainFrom).isMet();
        BigDecimal vat = background.parameter("vat.standard-rate").number();
        List<LargePayment> large = new ArrayList<>();
        for (Contract contract : dossier.contracts()) {
            for (Payment payment : contract.payments()) {
                Amount amount = payment.amount().withVat(vat);
                if (!amount.toBeAtMost(background.parameter(LARGE).number()).isMet()) {
                    EventDate published = payment.published();
                    large.add(new LargePayment(
                            published.pointer(), certain, amount, payment.quarterEnd(), published));
                }
            }
        }
        return large;
    }

    /** The first act that begins the procurement; one that is not recorded counts as the day of the assessment. */
    private static EventDate begun(Dossier dossier, Background background) {
        return Stream.concat(
                        dossier.procurement().map(Procurement::commenced).stream(),
                        dossier.procurement().stream()
                                .flatMap(it -> it.notices().stream())
                                .filter(notice -> notice.code().equals("UK4") || notice.code().equals("UK5"))
                                .map(Notice::published))
                .filter(EventDate::isStated)
                .findFirst()
                .orElse(background.today());
    }

    /** From the last signature; from the last decision to award where nothing was signed. */
    private static List<Retention> retentions(Dossier dossier, Background background) {
        EventDate entered = last(Stream.concat(
                dossier.contracts().stream().map(Contract::signed), dossier.awards().stream().map(Award::signed)));
        EventDate from = entered.orElse(last(dossier.awards().stream().map(Award::decided)));
        int years = background.parameter("records.years").count();
        EventDate through = from.isStated() ? from.lastDayOfYears(years) : EventDate.NONE;
        EventDate notice = from.isStated()
                ? EventDate.NONE
                : dossier.noAward().map(NoAward::notice).filter(EventDate::isStated).orElse(EventDate.NONE);
        return dossier.deletedRecords().stream()
                .filter(it -> !it.deleted().isNone())
                .map(it -> new Retention(it.deleted().pointer(), it.deleted(), through, notice))
                .toList();
    }

    private static EventDate last(Stream<EventDate> dates) {
        return dates.filter(EventDate::isStated)
                .max(Comparator.comparing(date -> date.latest().orElseThrow()))
                .orElse(EventDate.NONE);
    }
}
