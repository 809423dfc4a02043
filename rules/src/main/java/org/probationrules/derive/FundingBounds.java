package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FundingBound;
import org.probationrules.facts.FundingPeriod;
import org.probationrules.facts.Phrase;

/** Derives what the schemes ask of the days of a grant: its length, its place in time, and that it has no gap. */
final class FundingBounds implements Derivation {

    @Override
    public List<FundingBound> derive(Dossier dossier, Background background) {
        return dossier.grant()
                .map(grant -> {
                    List<FundingPeriod> periods = grant.periods();
                    String pointer = grant.pointer() + "/periods";
                    EventDate start = periods.isEmpty() ? EventDate.MISSING.at(pointer) : periods.get(0).start();
                    EventDate end =
                            periods.isEmpty() ? EventDate.MISSING.at(pointer) : periods.get(periods.size() - 1).end();
                    List<FundingBound> bounds = new ArrayList<>();
                    if (background.has("general.max-months")) {
                        bounds.addAll(general(periods, start, end, background));
                    }
                    if (background.has("rehab.first-day", "rehab.last-day", "rehab.min-months", "rehab.max-months")) {
                        bounds.addAll(rehabilitation(start, end, background));
                    }
                    return bounds;
                })
                .orElse(List.of());
    }

    private static List<FundingBound> general(
            List<FundingPeriod> periods, EventDate start, EventDate end, Background background) {
        int months = background.parameter("general.max-months").count();
        List<FundingBound> bounds = new ArrayList<>();
        bounds.add(new FundingBound(
                end.pointer(), "GGS", start, end, end, lastDay(start, months), longer(months)));
        for (int i = 1; i < periods.size(); i++) {
            EventDate next = periods.get(i).start();
            bounds.add(new FundingBound(
                    next.pointer(), "GGS", start, end, next, periods.get(i - 1).end().plusDays(1),
                    Phrase.of("break-before", "break before {day}", "day", next)));
        }
        return bounds;
    }

    private static List<FundingBound> rehabilitation(EventDate start, EventDate end, Background background) {
        EventDate first = background.parameter("rehab.first-day").date();
        EventDate last = background.parameter("rehab.last-day").date();
        int fewest = background.parameter("rehab.min-months").count();
        int most = background.parameter("rehab.max-months").count();
        return List.of(
                new FundingBound(start.pointer(), "RGS", start, end, first.at(start.pointer()), start,
                        Phrase.of("starts-before", "starts before {day}", "day", first)),
                new FundingBound(end.pointer(), "RGS", start, end, end, last,
                        Phrase.of("ends-after", "ends after {day}", "day", last)),
                new FundingBound(end.pointer(), "RGS", start, end, lastDay(start, fewest).at(end.pointer()), end,
                        Phrase.of("shorter-than", "shorter than {months} months", "months", fewest)),
                new FundingBound(end.pointer(), "RGS", start, end, end, lastDay(start, most),
                        longer(most)));
    }

    private static Phrase longer(int months) {
        return Phrase.of("longer-than", "longer than {months} months", "months", months);
    }

    /** The last day of so many months that begin with this day. */
    private static EventDate lastDay(EventDate start, int months) {
        return start.monthsAfter(months).plusDays(-1);
    }
}
