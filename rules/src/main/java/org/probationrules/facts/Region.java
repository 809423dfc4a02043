package org.probationrules.facts;

import java.util.List;

/**
 * A probation region.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code its letter
 * @param name its name
 * @param policeAreas the police areas in it
 * @param coCommissioner who commissions with the Ministry there, or empty
 * @param whenFunding whether it does so only where it pays for part of it
 */
public record Region(
        String pointer,
        String code,
        String name,
        List<String> policeAreas,
        String coCommissioner,
        boolean whenFunding)
        implements Fact {}
