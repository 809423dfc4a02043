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

    /** Lists the packs in force with their rules, ordered by id. */
    List<PackDescription> packs();
}
