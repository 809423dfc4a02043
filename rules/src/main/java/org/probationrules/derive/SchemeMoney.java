package org.probationrules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Amount;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FinancialYearAmount;
import org.probationrules.facts.FundingFigure;
import org.probationrules.facts.Grant;
import org.probationrules.facts.GrantRecipient;
import org.probationrules.facts.GrantScheme;
import org.probationrules.facts.GrantYear;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.QuotedLimit;
import org.probationrules.facts.SchemeStatement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Turnover;
import org.probationrules.facts.YearlySum;

/** Derives the scheme of a grant, and its money as the scheme measures it. */
final class SchemeMoney implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.grant().ifPresent(grant -> {
            Optional<GrantSchemes.Scheme> scheme = background.codelists().grantSchemes().find(grant.scheme().value());
            String pointer = grant.scheme().pointer();
            facts.add(new GrantScheme(
                    pointer,
                    scheme.map(it -> Text.of(it.code())).orElse(Text.MISSING).at(pointer),
                    Texts.of(background.codelists().grantSchemes().vcseForms())));
            facts.add(new SchemeStatement(pointer, scheme.isEmpty() ? Phrase.of("none-named", "none named") : Phrase.NONE));
            scheme.ifPresent(it -> grant.quotedLimits().forEach(quoted -> facts.add(quoted(quoted, it, background))));
            if (background.has("general.year-basis", "general.max-per-year", "general.max-total")) {
                facts.addAll(figures(grant, background));
            }
            if (background.has("rehab.turnover-of", "rehab.turnover-multiple")) {
                facts.add(turnover(grant, background));
            }
            facts.addAll(financialYears(grant));
            facts.addAll(sums(grant));
        });
        return facts;
    }

    /** A limit that the scheme does not have differs from nothing. */
    private static SchemeStatement quoted(QuotedLimit quoted, GrantSchemes.Scheme scheme, Background background) {
        Optional<Parameter> own = Optional.ofNullable(
                        background.parameters().get(scheme.limits() + "." + quoted.limit().value()))
                .filter(Parameter::isSet);
        boolean differs = quoted.value().isStated()
                && own.filter(it -> it.number().compareTo(quoted.value().value()) != 0).isPresent();
        return new SchemeStatement(
                quoted.pointer() + "/value",
                differs
                        ? Phrase.of(
                                "other-limit",
                                "{limit} {quoted}, {scheme} has {own}",
                                "limit", quoted.limit(),
                                "quoted", quoted.value().toString(),
                                "scheme", scheme.code(),
                                "own", own.get().text())
                        : Phrase.NONE);
    }

    /** Amounts by the ceilings of the General Grant Scheme; of a whole below the yearly ceiling no year is over it. */
    private static List<FundingFigure> figures(Grant grant, Background background) {
        boolean grantYears = background.parameter("general.year-basis").is("grant-year");
        Amount yearly = background.parameter("general.max-per-year").amount();
        List<GrantYear> years = grantYears ? grant.years() : grant.financialYears();
        Amount total = grant.total().isMissing() ? sum(years, grant.total().pointer()) : grant.total();
        List<FundingFigure> figures = new ArrayList<>();
        for (GrantYear year : years) {
            figures.add(new FundingFigure(
                    year.pointer(),
                    grantYears
                            ? Phrase.of("in-year", "in year {year}", "year", year.year())
                            : Phrase.of("in-financial-year", "in {year}", "year", year.year()),
                    year.amount(),
                    yearly));
        }
        if (years.isEmpty() && !total.toBeAtMost(yearly.value()).isMet()) {
            String pointer = grant.pointer() + (grantYears ? "/years" : "/financialYears");
            figures.add(new FundingFigure(pointer, Phrase.of("in-a-year", "in a year"), Amount.MISSING.at(pointer), yearly));
        }
        figures.add(new FundingFigure(
                total.pointer(),
                Phrase.of("in-total", "in total"),
                total,
                background.parameter("general.max-total").amount()));
        return figures;
    }

    private static List<FinancialYearAmount> financialYears(Grant grant) {
        String pointer = grant.pointer() + "/financialYears";
        return grant.financialYears().isEmpty()
                ? List.of(new FinancialYearAmount(pointer, "", Amount.MISSING.at(pointer)))
                : grant.financialYears().stream()
                        .map(year -> new FinancialYearAmount(year.pointer(), year.year(), year.amount()))
                        .toList();
    }

    private static List<YearlySum> sums(Grant grant) {
        List<YearlySum> sums = new ArrayList<>();
        if (!grant.years().isEmpty() || grant.financialYears().isEmpty()) {
            sums.add(sum(grant, grant.years(), "/years"));
        }
        if (!grant.financialYears().isEmpty()) {
            sums.add(sum(grant, grant.financialYears(), "/financialYears"));
        }
        return sums;
    }

    private static YearlySum sum(Grant grant, List<GrantYear> years, String place) {
        String pointer = grant.pointer() + place;
        return new YearlySum(pointer, sum(years, pointer), grant.total());
    }

    /** The amounts together; missing where one of them is, or where there is none. */
    private static Amount sum(List<GrantYear> years, String pointer) {
        return sumOf(years.stream().map(GrantYear::amount).toList(), pointer);
    }

    private static Amount sumOf(List<Amount> amounts, String pointer) {
        return amounts.isEmpty() || !amounts.stream().allMatch(Amount::isStated)
                ? amounts.stream().filter(it -> !it.isStated()).findFirst().map(it -> Amount.MISSING.at(it.pointer()))
                        .orElse(Amount.MISSING.at(pointer))
                : pounds(amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add)).at(pointer);
    }

    private static Turnover turnover(Grant grant, Background background) {
        String pointer = grant.pointer() + "/recipients";
        String of = background.parameter("rehab.turnover-of").text();
        BigDecimal multiple = background.parameter("rehab.turnover-multiple").number();
        List<Amount> counted = grant.recipients().stream()
                .filter(it -> of.equals("combined") || leads(it, grant))
                .map(GrantRecipient::turnover)
                .toList();
        Amount turnover = sumOf(counted, pointer);
        Amount annual = grant.financialYears().stream()
                .map(GrantYear::amount)
                .filter(Amount::isStated)
                .reduce((a, b) -> a.value().compareTo(b.value()) >= 0 ? a : b)
                .orElse(Amount.MISSING.at(grant.pointer() + "/financialYears"));
        return new Turnover(
                pointer,
                of,
                turnover,
                annual,
                annual.isStated() ? pounds(annual.value().multiply(multiple)).at(annual.pointer()) : annual,
                turnover.isStated() ? pounds(turnover.value().divide(multiple, 2, RoundingMode.DOWN)) : turnover);
    }

    private static boolean leads(GrantRecipient recipient, Grant grant) {
        return recipient.lead().isYes() || grant.recipients().size() == 1 && !recipient.lead().isNo();
    }

    private static Amount pounds(BigDecimal value) {
        return Amount.of(value, VatBasis.UNSTATED);
    }
}
