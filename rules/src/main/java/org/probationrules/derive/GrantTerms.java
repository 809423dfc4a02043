package org.probationrules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Assistance;
import org.probationrules.facts.DatabaseEntry;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FundingPeriod;
import org.probationrules.facts.Grant;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.OtherAward;
import org.probationrules.facts.OtherFunding;
import org.probationrules.facts.Subsidy;
import org.probationrules.facts.SupplyMarkers;
import org.probationrules.facts.SupplyMarks;
import org.probationrules.facts.Texts;

/** Derives what the terms of a grant come to: a subsidy to be entered, a supply, or work that is paid for twice. */
final class GrantTerms implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.grant().ifPresent(grant -> {
            if (grant.subsidyStatus().isOneOf("subsidy", "undecided")
                    && background.has("subsidy.database-exempt-amount", "subsidy.database-months")) {
                facts.add(entry(grant, background));
            }
            facts.add(supply(grant));
            RegionCodes regions = background.codelists().regionCodes();
            grant.otherAwards().forEach(other -> facts.add(other(grant, other, regions)));
        });
        return facts;
    }

    private static DatabaseEntry entry(Grant grant, Background background) {
        Subsidy subsidy = grant.subsidy().orElseGet(() -> {
            FactShape shape = FactShape.of(Subsidy.class);
            return (Subsidy) shape.create(shape.silentAt(grant.pointer() + "/subsidy"));
        });
        Amount amount = grant.assistance()
                .map(Assistance::amount)
                .filter(Amount::isStated)
                .orElse(grant.total());
        EventDate entered = subsidy.entered();
        return new DatabaseEntry(
                entered.pointer(),
                subsidy.route(),
                amount,
                subsidy.modified().orElse(subsidy.confirmed())
                        .monthsAfter(background.parameter("subsidy.database-months").count()),
                entered,
                entered.orElse(background.today().at(entered.pointer())),
                spared(grant, subsidy, amount.toBeAtMost(
                        background.parameter("subsidy.database-exempt-amount").number())));
    }

    /** Whether no entry is needed (Subsidy Control Act 2022 ss.33(2), 36(4), 38(4), 41(1)). */
    private static Judgement spared(Grant grant, Subsidy subsidy, Judgement small) {
        if (grant.subsidyStatus().is("undecided")) {
            return Judgement.undetermined(grant.subsidyStatus().pointer(), grant.subsidyStatus().pointer());
        }
        return switch (subsidy.route().value()) {
            case "mfa", "spei" -> small;
            case "scheme" -> small.andAlso(subsidy.schemeEntered().toBeYes());
            case "standalone" -> small.andAlso(subsidy.speiServices().toBeYes());
            default -> Judgement.undetermined(subsidy.route().pointer(), subsidy.route().pointer());
        };
    }

    private static SupplyMarks supply(Grant grant) {
        String pointer = grant.pointer() + "/supplyMarkers";
        SupplyMarkers markers = grant.supplyMarkers().orElseGet(() -> {
            FactShape shape = FactShape.of(SupplyMarkers.class);
            return (SupplyMarkers) shape.create(shape.silentAt(pointer));
        });
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("funder-receives-something", markers.funderReceivesSomething());
        answers.put("output-to-the-funders-order", markers.outputToTheFundersOrder());
        answers.put("named-third-party-benefits", markers.namedThirdPartyBenefits());
        answers.put("terms-of-a-contract", markers.termsOfAContract());
        answers.put("service-credits", markers.serviceCredits());
        List<String> found = new ArrayList<>();
        List<String> open = new ArrayList<>();
        answers.forEach((code, answer) -> {
            if (answer.isYes()) {
                found.add(code);
            } else if (answer.isMissing()) {
                open.add(answer.pointer());
            }
        });
        return new SupplyMarks(pointer, Texts.of(found), Texts.of(open));
    }

    private static OtherFunding other(Grant grant, OtherAward other, RegionCodes codes) {
        List<FundingPeriod> periods = grant.periods();
        EventDate silent = EventDate.MISSING.at(grant.pointer() + "/periods");
        Texts own = codes.of(grant.regions());
        Texts others = codes.of(other.regions());
        return new OtherFunding(
                other.pointer(),
                other.id(),
                grant.activity(),
                other.activity().toBeSameAs(grant.activity()).at(other.pointer()),
                Texts.of(own.values().stream().filter(others::has).toList()),
                others.toHaveAnyOf(own).at(other.pointer()),
                periods.isEmpty() ? silent : periods.get(0).start(),
                periods.isEmpty() ? silent : periods.get(periods.size() - 1).end(),
                other.start(),
                other.end());
    }
}
