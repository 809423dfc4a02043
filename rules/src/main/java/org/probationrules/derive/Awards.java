package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Award;
import org.probationrules.facts.AwardTerms;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.Located;
import org.probationrules.facts.NoticeBeforeAct;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.SentSummary;
import org.probationrules.facts.Standstill;
import org.probationrules.facts.Summary;
import org.probationrules.facts.TermPair;
import org.probationrules.facts.Texts;

/** Derives what an award is measured by: the notices before it, its summaries, its standstill and its terms. */
final class Awards implements Derivation {

    /** Awards without competition, which a transparency notice must announce: s.44(1). */
    private static final Set<String> DIRECT = Set.of("direct", "direct-urgent", "direct-protect-life", "switch");

    private final Map<String, Circumstance> circumstances;

    Awards(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        for (Award award : dossier.awards()) {
            facts.addAll(noticesBefore(award));
            facts.addAll(sent(award, background));
            standstill(award, background).ifPresent(facts::add);
            if (award.announced().isPresent() || award.agreed().isPresent()) {
                facts.addAll(terms(
                        award.announced().orElseGet(() -> silent(award.pointer() + "/announced")),
                        award.agreed().orElseGet(() -> silent(award.pointer() + "/agreed"))));
            }
        }
        return facts;
    }

    private List<NoticeBeforeAct> noticesBefore(Award award) {
        List<NoticeBeforeAct> notices = new ArrayList<>();
        if (DIRECT.contains(circumstances.get("awardRoute").value()) && award.decided().isStated()) {
            EventDate notice = award.transparencyNotice();
            notices.add(new NoticeBeforeAct(notice.pointer(), "UK5", notice, "award", award.decided()));
        }
        if (award.signed().isStated()) {
            EventDate notice = award.notice();
            notices.add(new NoticeBeforeAct(notice.pointer(), "UK6", notice, "signature", award.signed()));
        }
        return notices;
    }

    private static List<SentSummary> sent(Award award, Background background) {
        List<Summary> sent = award.summaries().stream().filter(it -> !it.sent().isNone()).toList();
        return sent.stream()
                .map(it -> new SentSummary(
                        it.pointer(), it.supplier(), it.sent(), sent.get(0).sent(), lacking(it, background)))
                .toList();
    }

    /** The items that a summary lacks; what tells of the winner is for those that did not win. */
    private static Texts lacking(Summary summary, Background background) {
        if (summary.lacks().isMissing()) {
            return summary.lacks();
        }
        List<String> needed = new ArrayList<>(background.codelists().summaryItems().get("every"));
        if (!summary.won().isYes()) {
            needed.addAll(background.codelists().summaryItems().get("others"));
        }
        return Texts.of(summary.lacks().values().stream().filter(needed::contains).toList())
                .at(summary.lacks().pointer());
    }

    /** Where no standstill is asked for and none is stated, there is none. */
    private Optional<Standstill> standstill(Award award, Background background) {
        Circumstance kind = circumstances.get("standstill");
        EventDate stated = award.standstillEnd();
        if (!kind.isTold()) {
            return Optional.of(new Standstill(
                    stated.pointer(), award.pointer(), EventDate.undetermined(stated.pointer(), kind.missing())));
        }
        Parameter days = background.parameter("standstill.mandatory-working-days");
        if (!kind.value().equals("mandatory") || !days.isSet()) {
            return Optional.of(new Standstill(stated.pointer(), award.pointer(), stated))
                    .filter(standstill -> !standstill.lastDay().isNone());
        }
        EventDate mandatory = award.notice().lastWorkingDayOf(background.codelists().workingDays(), days.count());
        EventDate end = mandatory.isStated() ? mandatory.orLater(stated) : mandatory;
        return Optional.of(new Standstill(end.pointer(), award.pointer(), end));
    }

    /** The terms that either document states. */
    private static List<TermPair> terms(AwardTerms announced, AwardTerms agreed) {
        List<TermPair> pairs = new ArrayList<>();
        addPair(pairs, "supplier", announced.supplier(), agreed.supplier());
        addPair(pairs, "lots", announced.lots(), agreed.lots());
        addPair(pairs, "value", announced.value(), agreed.value());
        addPair(pairs, "end", announced.end(), agreed.end());
        return pairs;
    }

    private static void addPair(List<TermPair> pairs, String field, Located announced, Located agreed) {
        if (!announced.isMissing() || !agreed.isMissing()) {
            pairs.add(new TermPair(agreed.pointer(), field, announced, agreed));
        }
    }

    private static AwardTerms silent(String pointer) {
        FactShape shape = FactShape.of(AwardTerms.class);
        return (AwardTerms) shape.create(shape.silentAt(pointer));
    }
}
