package org.probationrules.facts;

/**
 * A form of notice.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code its code, such as UK4
 * @param family the law that it belongs to: PA2023 or PCR2015
 * @param name what it is called
 * @param begins whether it begins a procurement under the earlier law
 */
public record NoticeForm(String pointer, String code, String family, String name, boolean begins) implements Fact {}
