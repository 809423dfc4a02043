package org.probationrules.derive;

import org.probationrules.facts.Judgement;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

/**
 * Whether an organisation belongs to the audience of a grant.
 *
 * @param belongs met if it does
 * @param reason why it does not; empty if it does, or may
 * @param shared codes of the regions of the grant that it selected
 */
record Membership(Judgement belongs, Phrase reason, Texts shared) {

    /** Asks it of an organisation, with the codes of the regions of the grant. */
    static Membership of(Organisation organisation, Texts regions, RegionCodes regionCodes) {
        Texts selected = regionCodes.of(organisation.selectedRegions());
        Texts shared = Texts.of(regions.values().stream().filter(selected::has).toList());
        Judgement registered = organisation.portalState().toBe("QUALIFIED");
        Judgement concerned = regionCodes.areAll(regions)
                ? Judgement.met(selected.pointer())
                : Judgement.of(selected.pointer(), !shared.isEmpty()).needing(selected);
        Phrase reason = registered.verdict() == Verdict.VIOLATED
                ? Phrase.of("not-on-the-portal", "not qualified onto the portal")
                : concerned.verdict() == Verdict.VIOLATED
                        ? Phrase.of("region-not-selected", "region not selected")
                        : Phrase.NONE;
        return new Membership(registered.andAlso(concerned), reason, shared);
    }

    /** A recipient that is not on record is no member; where nobody is on record, that cannot be told. */
    static Membership offRecord(String pointer, boolean othersAreOnRecord) {
        return othersAreOnRecord
                ? new Membership(Judgement.violated(pointer), Phrase.of("not-on-record", "not on record"), Texts.MISSING)
                : new Membership(Judgement.undetermined(pointer, "/organisations"), Phrase.NONE, Texts.MISSING);
    }
}
