package org.probationrules.spi;

import java.util.List;

/**
 * A dossier that was made from published notices, or a document that could not be read.
 *
 * @param ocid the Open Contracting identifier of the procurement; empty for a document that was refused, and for a
 *     release that does not say where it belongs
 * @param dossier the dossier as JSON in UTF-8 after the published schema, written to be read; an empty array where the
 *     document was refused
 * @param notes what could not be used and what was taken for what, in English: severity {@link Severity#INFO}, or
 *     {@link Severity#ERROR} where the document was refused. The pointer of a note leads into the OCDS document whose
 *     number, from 1, is its argument {@code document}. The notes are not part of an assessment of the dossier; a host
 *     shows them beside it
 */
public record Conversion(String ocid, byte[] dossier, List<Finding> notes) {

    public Conversion {
        dossier = dossier.clone();
        notes = List.copyOf(notes);
    }

    @Override
    public byte[] dossier() {
        return dossier.clone();
    }

    /** Whether the document was refused and there is no dossier. */
    public boolean isRefused() {
        return dossier.length == 0;
    }
}
