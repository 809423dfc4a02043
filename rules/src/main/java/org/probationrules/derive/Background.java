package org.probationrules.derive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.probationrules.facts.EventDate;
import org.probationrules.facts.Parameter;

/**
 * What is known besides the dossier.
 *
 * @param asOf the day of the assessment
 * @param codelists lists of codes and the calendar
 * @param parameters every parameter of every pack by id, as of the assessment
 */
public record Background(LocalDate asOf, Codelists codelists, Map<String, Parameter> parameters) {

    /**
     * A parameter that must be there. Before its first day it has its first value: the rules that ask for what is derived
     * with it are not in force by then.
     */
    public Parameter parameter(String id) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            throw new IllegalStateException("no pack has the parameter " + id);
        }
        return parameter.onOrAtFirst(EventDate.of(parameter.asOf()));
    }

    /** A parameter as of another day, where that is known; before its first day it has its first value. */
    public Parameter parameterOn(String id, EventDate day) {
        return parameter(id).onOrAtFirst(day);
    }

    /** Whether these parameters are known and have a value on the day of the assessment. */
    public boolean has(String... ids) {
        return Arrays.stream(ids).allMatch(id -> parameters.containsKey(id) && parameters.get(id).isSet());
    }

    /** The day of the assessment as a date. */
    public EventDate today() {
        return EventDate.of(asOf);
    }
}
