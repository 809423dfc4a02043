package org.probationrules.facts;

import java.util.List;

/**
 * A period of the dossier that is counted in working days.
 *
 * @param pointer the day that it is counted from
 * @param start that day
 * @param days how many working days it has
 * @param restsOn the parameter that says so
 */
@DerivedBy("standstill.mandatory-working-days")
public record WorkingDayPeriod(String pointer, EventDate start, int days, List<Parameter> restsOn) implements Fact {

    public WorkingDayPeriod {
        restsOn = List.copyOf(restsOn);
    }
}
