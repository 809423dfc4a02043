package org.probationrules.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.ShortPeriodClaim;
import org.probationrules.facts.Stage;

/** Lists the entries of the table of periods that a timetable relies on; what is not claimed is not relied on. */
final class ShortPeriodClaims implements Derivation {

    @Override
    public List<ShortPeriodClaim> derive(Dossier dossier, Background background) {
        Map<String, ShortPeriodClaim> claims = new LinkedHashMap<>();
        dossier.procurement().ifPresent(procurement -> {
            claim(claims, procurement.plannedNoticeReliedOn(), "4");
            procurement.stages().stream().filter(stage -> stage.kind().equals("tendering")).forEach(stage -> {
                claimPreselection(claims, stage);
                claim(claims, stage.urgency(), "5");
            });
        });
        return List.copyOf(claims.values());
    }

    private static void claimPreselection(Map<String, ShortPeriodClaim> claims, Stage stage) {
        if (stage.negotiatedPeriod().isYes()) {
            claim(claims, stage.negotiatedPeriod(), "2");
        } else {
            claim(claims, stage.preselectedOnly(), "3");
        }
    }

    private static void claim(Map<String, ShortPeriodClaim> claims, Answer reliedOn, String entry) {
        if (reliedOn.isYes()) {
            claims.putIfAbsent(entry, new ShortPeriodClaim(reliedOn.pointer(), entry));
        }
    }
}
