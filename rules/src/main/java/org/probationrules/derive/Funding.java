package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.AgreementInUse;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FundedItem;
import org.probationrules.facts.Grant;
import org.probationrules.facts.Placement;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Derives what money is given for, by a grant or by a contract, and the framework agreement that is at hand. */
final class Funding implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        Optional<Grant> twin = dossier.grant().filter(grant -> isOneWith(grant, dossier.procurement()));
        for (Placement placement : new Placements().derive(dossier, background)) {
            boolean grant = dossier.grant().filter(it -> it.pointer().equals(placement.pointer())).isPresent();
            if (!grant || twin.isEmpty()) {
                Text fund = grant
                        ? dossier.grant().get().fund()
                        : dossier.procurement().map(Procurement::fund).orElse(Text.MISSING);
                facts.add(new FundedItem(placement.pointer(), placement.item(), fund, instruments(placement, twin)));
            }
        }
        dossier.grant()
                .map(grant -> new AgreementInUse(grant.pointer(), grant.agreementMentionsGrants()))
                .or(() -> dossier.procurement().map(Funding::agreement))
                .ifPresent(facts::add);
        return facts;
    }

    /** One award that is kept as a grant and as a contract bears one number. */
    private static boolean isOneWith(Grant grant, Optional<Procurement> procurement) {
        return procurement
                .filter(it -> grant.id().isStated() && it.reference().is(grant.id().value()))
                .isPresent();
    }

    private static Texts instruments(Placement placement, Optional<Grant> twin) {
        List<String> instruments = new ArrayList<>();
        twin.ifPresent(grant -> instruments.add("grant"));
        String own = placement.instrument().value();
        if (placement.instrument().isOneOf("grant", "contract") && !instruments.contains(own)) {
            instruments.add(own);
        }
        return Texts.of(instruments).at(placement.instrument().pointer());
    }

    private static AgreementInUse agreement(Procurement procurement) {
        String pointer = procurement.pointer() + "/framework";
        return new AgreementInUse(
                pointer,
                procurement.framework()
                        .map(it -> it.agreementMentionsGrants())
                        .orElse(Answer.MISSING.at(pointer + "/agreementMentionsGrants")));
    }
}
