package org.probationrules.derive;

import org.probationrules.facts.Judgement;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

/**
 * Whether an organisation belongs to the audience of a grant.
 *
 * @param belongs met if it does
 * @param reason why it does not; empty if it does, or may
 * @param shared codes of the regions of the grant that it selected
 */
record Membership(Judgement belongs, String reason, Texts shared) {

    /** Asks it of an organisation, with the codes of the regions of the grant. */
    static Membership of(Organisation organisation, Texts regions, RegionCodes regionCodes) {
        Texts selected = regionCodes.of(organisation.selectedRegions());
        Texts shared = Texts.of(regions.values().stream().filter(selected::has).toList());
        Judgement registered = organisation.portalState().toBe("QUALIFIED");
        Judgement concerned = regionCodes.areAll(regions)
                ? Judgement.met(selected.pointer())
                : Judgement.of(selected.pointer(), !shared.isEmpty()).needing(selected);
        String reason = registered.verdict() == Verdict.VIOLATED
                ? "not qualified onto the portal"
                : concerned.verdict() == Verdict.VIOLATED ? "region not selected" : "";
        return new Membership(registered.andAlso(concerned), reason, shared);
    }

    /** A recipient that is not on record is no member; where nobody is on record, that cannot be told. */
    static Membership offRecord(String pointer, boolean othersAreOnRecord) {
        return othersAreOnRecord
                ? new Membership(Judgement.violated(pointer), "not on record", Texts.MISSING)
                : new Membership(Judgement.undetermined(pointer, "/organisations"), "", Texts.MISSING);
    }
}
