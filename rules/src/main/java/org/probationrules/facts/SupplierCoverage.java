package org.probationrules.facts;

import java.util.List;

/**
 * How the areas that a supplier stated cover those of a call-off.
 *
 * @param pointer where the supplier is listed
 * @param supplier who it is
 * @param uncovered areas that it should have stated and has not; missing where either list is
 * @param restsOn the parameter that says whether all areas must be covered or any
 */
@DerivedBy("calloff.area-match")
public record SupplierCoverage(String pointer, String supplier, Texts uncovered, List<Parameter> restsOn) implements Fact {

    public SupplierCoverage {
        restsOn = List.copyOf(restsOn);
    }
}
