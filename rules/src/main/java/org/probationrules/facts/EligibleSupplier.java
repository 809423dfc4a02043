package org.probationrules.facts;

import java.util.List;

/**
 * A supplier that may have to be invited to a call-off.
 *
 * @param pointer the supplier
 * @param supplier who it is
 * @param eligible whether it is qualified in every category and covers the areas
 * @param invited whether it is invited
 * @param categories the categories of the call-off
 * @param areas the areas of the call-off
 * @param restsOn the parameter that says whether all areas must be covered or any
 */
@DerivedBy("calloff.area-match")
public record EligibleSupplier(
        String pointer,
        String supplier,
        Judgement eligible,
        boolean invited,
        Texts categories,
        Texts areas,
        List<Parameter> restsOn)
        implements Fact {

    public EligibleSupplier {
        restsOn = List.copyOf(restsOn);
    }

    /** Met if it is invited. */
    public Judgement toBeInvited() {
        return Judgement.of(pointer, invited);
    }
}
