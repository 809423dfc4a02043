package org.probationrules.spi.bench;

import java.time.LocalDate;
import java.util.List;

import org.probationrules.spi.Hook;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.Recommendation;

/**
 * What another edition of a pack says otherwise about the same dossiers.
 *
 * @param before the pack as it was
 * @param after the pack as it would be
 * @param dossiers how many dossiers were judged by both
 * @param stricter how many of them are judged more strictly in something
 * @param looser how many of them are judged more mildly in something
 * @param changed the dossiers of which something is said otherwise
 * @param unread what could not be judged, each with the reason
 * @param problems why one of the packs cannot be used; empty where both were
 */
public record DiffReport(
        PackReference before,
        PackReference after,
        int dossiers,
        int stricter,
        int looser,
        List<DossierChange> changed,
        List<String> unread,
        List<Problem> problems) {

    /** Which way a change goes. */
    public enum Direction {
        STRICTER,
        LOOSER,
        /** Neither: other words, another place. */
        OTHER
    }

    /**
     * A dossier of which something is said otherwise.
     *
     * @param name the file, or the case
     * @param hook the moment that it was asked about
     * @param asOf the day of the assessment
     * @param before what was recommended
     * @param after what would be recommended
     * @param changes what else is otherwise, in the order of rules
     */
    public record DossierChange(
            String name,
            Hook hook,
            LocalDate asOf,
            Recommendation before,
            Recommendation after,
            List<Change> changes) {}

    /**
     * One thing that is said otherwise.
     *
     * @param ruleId the rule; empty where it is the recommendation
     * @param what verdict, finding, severity, message, remedy or recommendation
     * @param pointer the place in the dossier; empty where a rule as a whole is meant
     * @param before what is said
     * @param after what would be said
     * @param direction whether that is stricter
     */
    public record Change(
            String ruleId, String what, String pointer, String before, String after, Direction direction) {}
}
