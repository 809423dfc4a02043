package org.probationrules.facts;

/**
 * Where an organisation stands in the two purchasing systems: on the Grants Application Portal and on the framework.
 *
 * @param pointer where it is named
 * @param as what it is here: {@code applicant} for a grant, or {@code bidder} for a call-off under the Dynamic Framework
 * @param organisation who it is
 * @param portalState where it stands on the Grants Application Portal
 * @param frameworkQualified whether it is qualified onto the Dynamic Framework
 * @param selectedRegions codes of the probation regions that it selected on the portal
 */
public record Standing(
        String pointer,
        String as,
        String organisation,
        Text portalState,
        Answer frameworkQualified,
        Texts selectedRegions)
        implements Fact {

    /** What it has: {@code framework-qualified}, or else its state on the portal. */
    public String has() {
        return frameworkQualified.isYes() ? "framework-qualified" : portalState.value();
    }
}
