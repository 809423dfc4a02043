package org.probationrules.derive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.probationrules.facts.Award;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Plan;
import org.probationrules.facts.WorkingDayPeriod;

/** Lists the standstills, planned and stated, that are counted in working days; none while their length is unset. */
final class WorkingDayPeriods implements Derivation {

    private final Map<String, Circumstance> circumstances;

    WorkingDayPeriods(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<WorkingDayPeriod> derive(Dossier dossier, Background background) {
        Parameter days = background.parameter("standstill.mandatory-working-days");
        if (!days.isSet()) {
            return List.of();
        }
        boolean mandatory = circumstances.get("standstill").value().equals("mandatory");
        return Stream.concat(
                        dossier.procurement().flatMap(it -> it.plan()).map(Plan::awardNotice).stream(),
                        dossier.awards().stream()
                                .filter(award -> mandatory || award.standstillEnd().isStated())
                                .map(Award::notice))
                .filter(EventDate::isStated)
                .map(start -> new WorkingDayPeriod(start.pointer(), start, days.count(), List.of(days)))
                .toList();
    }
}
