package org.probationrules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Addressee;
import org.probationrules.facts.Alert;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Grant;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Located;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Recipient;
import org.probationrules.facts.Texts;

/**
 * Derives whom the alert of a grant is for: every organisation that is registered on the Grants Application Portal and
 * selected a region of the grant.
 *
 * <p>Each organisation and each recipient is looked at once, so that the lists may be long. Where nothing can be told of
 * anybody, one addressee and one recipient stand for all, and say what is missing.
 */
final class Audiences implements Derivation {

    /** How many organisations a message names; of more it tells the number. */
    private static final int NAMED = 20;

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        return dossier.grant()
                .map(grant -> derive(grant, dossier, background.codelists().regionCodes()))
                .orElse(List.of());
    }

    private static List<Fact> derive(Grant grant, Dossier dossier, RegionCodes regionCodes) {
        Texts regions = regionCodes.of(grant.regions());
        Map<String, Membership> memberships = new HashMap<>();
        List<Addressee> addressees = new ArrayList<>();
        for (Organisation organisation : dossier.organisations()) {
            Membership membership = Membership.of(organisation, regions, regionCodes);
            memberships.put(organisation.id(), membership);
            addressees.add(new Addressee(
                    organisation.pointer(),
                    organisation.id(),
                    membership.shared(),
                    membership.belongs().at(organisation.pointer())));
        }
        List<String> unclearRegions = regionCodes.unclear(grant.regions());
        Texts recipients = dossier.alert().map(Alert::recipients).orElse(Texts.MISSING.at("/alert/recipients"));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Opportunity(grant.pointer(), regions, grant.published(), audience(addressees)));
        facts.addAll(recipients(recipients, memberships, unclearRegions));
        if (!addressees.isEmpty() || dossier.alert().isPresent()) {
            facts.addAll(owed(addressees, grant, recipients, unclearRegions));
        }
        return facts;
    }

    private static Located audience(List<Addressee> addressees) {
        List<String> sure =
                addressees.stream().filter(it -> it.belongs().isMet()).map(Addressee::organisation).toList();
        return sure.size() > NAMED ? Count.of(sure.size()) : Texts.of(sure);
    }

    private static List<Recipient> recipients(
            Texts listed, Map<String, Membership> memberships, List<String> unclearRegions) {
        List<Recipient> recipients = new ArrayList<>();
        for (String organisation : listed.values()) {
            String pointer = listed.pointer() + "/" + recipients.size();
            if (!unclearRegions.isEmpty()) {
                return List.of(
                        new Recipient(pointer, organisation, Phrase.NONE, Judgement.undetermined(pointer, unclearRegions)));
            }
            Membership membership = memberships.getOrDefault(
                    organisation, Membership.offRecord(pointer, !memberships.isEmpty()));
            recipients.add(new Recipient(
                    pointer, organisation, membership.reason(), membership.belongs().at(pointer)));
        }
        return recipients;
    }

    /** Those that an alert is owed to, once it is clear what it is about and who gets it. */
    private static List<Addressee> owed(
            List<Addressee> addressees, Grant grant, Texts recipients, List<String> unclearRegions) {
        List<String> missing = new ArrayList<>(unclearRegions);
        for (Located needed : List.of(grant.published(), recipients)) {
            if (needed.isMissing()) {
                missing.add(needed.pointer());
            }
        }
        return missing.isEmpty()
                ? addressees
                : List.of(new Addressee(
                        grant.pointer(), "", Texts.MISSING, Judgement.undetermined(missing.get(0), missing)));
    }
}
