package org.probationrules.spi;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The rules engine, as a host sees it.
 *
 * <p>In an OSGi framework it is a service; on a plain class path it comes from {@link java.util.ServiceLoader}. One
 * instance serves any number of threads.
 */
@ProviderType
public interface RulesPlugin {

    /**
     * Judges a dossier.
     *
     * <p>Never throws for what a dossier says or how it is written: what is wrong with it is in the findings, and an
     * engine that broke answers {@link Completion#FAILED}.
     */
    Assessment assess(AssessmentRequest request);

    /**
     * Writes an assessment as a JSON document after the published assessment schema, in UTF-8. Equal assessments give
     * the same bytes, and so the same request on the same packs does.
     */
    byte[] toJson(Assessment assessment);

    /**
     * Makes dossiers from published notices: documents in the Open Contracting Data Standard 1.1 with the extension for
     * the United Kingdom, as Find a Tender publishes them under the Procurement Act 2023 and the law before it.
     *
     * <p>A document may be a package of releases or of records, a record, a release, or a list of these. All documents
     * are read together: the releases of one procurement are joined in the order of their dates, whichever document they
     * come from. Later releases win for what changes; each notice keeps the day of its own publication.
     *
     * <p>Never throws for what a document says or how it is written. A document that is not JSON, or holds no release,
     * is refused by itself, and its conversion says where and why. Fields that are unknown, missing or of another type
     * refuse nothing: what they might have said is not in the dossier, and a note names them.
     *
     * @param documents the documents, in UTF-8
     * @return a conversion for each procurement and for each document that was refused, in the order in which they are
     *     first met in the documents
     */
    List<Conversion> fromOcds(List<byte[]> documents);

    /** Lists the packs in force with their rules, ordered by id. */
    List<PackDescription> packs();

    /** Tells how the packs stand, ordered by id: those in force, and those that an edit keeps out. */
    List<PackState> states();

    /**
     * Looks at the folder of packs at once, as an administrator's command, and loads what changed. Without such a folder it
     * changes nothing.
     *
     * @return how the packs stand then
     */
    List<PackState> reload();
}
