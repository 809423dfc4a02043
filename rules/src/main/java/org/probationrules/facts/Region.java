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
 */
public record Region(String pointer, String code, String name, List<String> policeAreas, String coCommissioner)
        implements Fact {}
