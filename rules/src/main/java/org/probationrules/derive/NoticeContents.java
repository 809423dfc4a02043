package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.LotAnswers;
import org.probationrules.facts.LotBid;
import org.probationrules.facts.LotLimits;
import org.probationrules.facts.LotTally;
import org.probationrules.facts.Notice;
import org.probationrules.facts.NoticeGap;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.facts.SupplierDeadline;
import org.probationrules.facts.SupplierLimit;
import org.probationrules.facts.Texts;

/** Derives what is told to suppliers: what notices leave out, the limits on lots, and deadlines that differ. */
final class NoticeContents implements Derivation {

    private final Map<String, Circumstance> circumstances;

    NoticeContents(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> {
            Map<String, String> situation = situation(procurement, background);
            for (Notice notice : procurement.notices()) {
                facts.add(new NoticeGap(notice.pointer(), notice.code(), gap(notice, situation, background)));
                if (notice.code().equals("UK4")) {
                    LotLimits limits = notice.lotLimits().orElseGet(() -> silent(notice.pointer() + "/lotLimits"));
                    if (!procurement.lots().isEmpty()) {
                        facts.add(new LotAnswers(limits.pointer(), limits));
                    }
                    dossier.lotBids().forEach(bid -> facts.addAll(tallies(bid, limits)));
                }
            }
            procurement.stages().forEach(stage -> facts.addAll(limitsOf(stage)));
        });
        return facts;
    }

    /** The items of its own list that a notice lacks and that this procurement needs, in the order of the dossier. */
    private static Texts gap(Notice notice, Map<String, String> situation, Background background) {
        if (notice.lacks().isMissing()) {
            return notice.lacks();
        }
        return Texts.of(notice.lacks().values().stream()
                        .filter(item -> background.codelists().noticeItems().stream()
                                .filter(needed -> needed.notice().equals(notice.code()) && needed.item().equals(item))
                                .anyMatch(needed -> isNeeded(needed, situation)))
                        .toList())
                .at(notice.lacks().pointer());
    }

    private static boolean isNeeded(NoticeItem item, Map<String, String> situation) {
        return item.only().entrySet().stream()
                .allMatch(wanted -> wanted.getValue().contains(situation.get(wanted.getKey())));
    }

    /** The circumstances, and what else decides what a notice must state. */
    private Map<String, String> situation(Procurement procurement, Background background) {
        Map<String, String> situation = new LinkedHashMap<>();
        circumstances.forEach((name, circumstance) -> situation.put(name, circumstance.value()));
        situation.put("requestStage", word(procurement.requestStage().isYes()));
        situation.put("lots", word(!procurement.lots().isEmpty()));
        situation.put("suppliersLimited", word(
                procurement.stages().stream().anyMatch(stage -> stage.mostSuppliers().isStated())));
        situation.put("periodShortened", word(isShortened(procurement)));
        situation.put("losersNamed", word(isLarge(procurement, background)));
        return situation;
    }

    private static boolean isShortened(Procurement procurement) {
        return procurement.plannedNoticeReliedOn().isYes()
                || procurement.stages().stream()
                        .anyMatch(stage -> stage.urgency().isYes() || stage.negotiatedPeriod().isYes());
    }

    private static boolean isLarge(Procurement procurement, Background background) {
        BigDecimal limit = background.parameter("award-notice.named-losers-value-over").number();
        Amount value = procurement.estimatedValue().withVat(background.parameter("vat.standard-rate").number());
        return value.toBeAtMost(limit).negated().isMet();
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static LotLimits silent(String pointer) {
        FactShape shape = FactShape.of(LotLimits.class);
        return (LotLimits) shape.create(shape.silentAt(pointer));
    }

    private static List<LotTally> tallies(LotBid bid, LotLimits limits) {
        return List.of(
                new LotTally(bid.bids().pointer(), bid.supplier(), "bids-for", bid.bids(), limits.mostToBid()),
                new LotTally(bid.wins().pointer(), bid.supplier(), "would-win", bid.wins(), limits.mostToWin()));
    }

    /** Every later supplier beside the first. */
    private static List<SupplierLimit> limitsOf(Stage stage) {
        List<SupplierDeadline> all = stage.supplierDeadlines();
        List<SupplierLimit> limits = new ArrayList<>();
        for (SupplierDeadline one : all.subList(Math.min(1, all.size()), all.size())) {
            SupplierDeadline first = all.get(0);
            EventDate deadline = one.deadline();
            limits.add(new SupplierLimit(
                    deadline.pointer(), stage.kind(), first.supplier(), first.deadline(), one.supplier(), deadline));
        }
        return limits;
    }
}
