package org.probationrules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;

/**
 * Everything that was derived from a dossier before any rule runs.
 *
 * @param circumstances what decides which rules concern the dossier, by name
 * @param facts facts for rules, the circumstances among them
 */
public record Derived(Map<String, Circumstance> circumstances, List<Fact> facts) {

    private static final List<Derivation> DERIVATIONS = List.of(
            new MilestoneDates(),
            new Periods(),
            new Confirmations(),
            new SupplierInformation(),
            new Decisions(),
            new Exclusions(),
            new Placements(),
            new PortalSteps(),
            new Standings(),
            new Audiences(),
            new Funding(),
            new SchemeMoney(),
            new FundingBounds(),
            new StatedNames(),
            new FrameworkEnds(),
            new AttemptsPositions(),
            new PaymentsAndRecords(),
            new Languages(),
            new SilentParts(),
            new LotTotals(),
            new AreaCoverages(),
            new TermEnds(),
            new NoticeUses(),
            new ServiceCodeSorts(),
            new Thresholds(),
            new KnownBuyers(),
            new PipelineEntries(),
            new ShortPeriodClaims(),
            new PurchasingSystemActs(),
            new ApplicationForms(),
            new Evidence(),
            new Outcomes(),
            new CallOffs(),
            new CallOffSuppliers(),
            new Assistances(),
            new GrantTerms(),
            new Titles(),
            new ProgrammeAreas());

    /** Derives from a dossier whose values know their places. */
    public static Derived from(Dossier dossier, Background background) {
        Map<String, Circumstance> circumstances = new LinkedHashMap<>();
        for (Circumstance circumstance : new Circumstances(dossier, background).derive()) {
            circumstances.put(circumstance.name(), circumstance);
        }
        List<Fact> facts = new ArrayList<>(circumstances.values());
        facts.add(new AssessmentDay("", background.today()));
        for (Derivation derivation : derivations(circumstances)) {
            facts.addAll(derivation.derive(dossier, background));
        }
        return new Derived(circumstances, List.copyOf(facts));
    }

    /** Everything that derives facts, those that need the circumstances last. */
    static List<Derivation> derivations(Map<String, Circumstance> circumstances) {
        List<Derivation> derivations = new ArrayList<>(DERIVATIONS);
        derivations.addAll(List.of(
                new NoticeContents(circumstances), new TermsChanges(circumstances), new Awards(circumstances),
                new Contracts(circumstances), new Frameworks(circumstances), new BelowThreshold(circumstances),
                new WorkingDayPeriods(circumstances)));
        return derivations;
    }
}
