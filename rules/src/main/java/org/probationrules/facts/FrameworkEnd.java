package org.probationrules.facts;

import java.util.List;

/**
 * The last day of the Dynamic Framework as the dossier tells it: the end to which it was last extended, or the end it
 * was advertised with.
 *
 * @param pointer the framework, or where it would stand
 * @param day the last day
 * @param parameter the end it was advertised with
 */
@DerivedBy("framework.end-date")
public record FrameworkEnd(String pointer, EventDate day, Parameter parameter) implements Fact {

    @Override
    public List<Parameter> restsOn() {
        return List.of(parameter);
    }
}
