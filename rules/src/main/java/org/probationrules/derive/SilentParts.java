package org.probationrules.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.facts.ConflictsAssessment;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Engagement;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.Lotting;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Term;
import org.probationrules.facts.ValueEstimate;

/**
 * Stands in for the parts of a procurement on which its dossier is silent, so that a rule can say which of their fields
 * it misses instead of not running.
 */
final class SilentParts implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        return dossier.procurement().map(SilentParts::of).orElse(List.of());
    }

    private static List<Fact> of(Procurement procurement) {
        return Stream.of(
                        silent(procurement, procurement.term(), Term.class, "term"),
                        silent(procurement, procurement.valueEstimate(), ValueEstimate.class, "valueEstimate"),
                        silent(procurement, procurement.engagement(), Engagement.class, "engagement"),
                        silent(procurement, procurement.conflictsAssessment(), ConflictsAssessment.class,
                                "conflictsAssessment"),
                        silent(procurement, procurement.lotting(), Lotting.class, "lotting"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> silent(Procurement procurement, Optional<?> part, Class<?> type, String field) {
        FactShape shape = FactShape.of(type);
        return part.isPresent()
                ? Optional.empty()
                : Optional.of(shape.create(shape.silentAt(procurement.pointer() + "/" + field)));
    }
}
