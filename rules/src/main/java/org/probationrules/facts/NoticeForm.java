package org.probationrules.facts;

/**
 * A form of notice.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code its code, such as UK4
 * @param family the law that it belongs to: PA2023 or PCR2015
 * @param name what it is called
 * @param begins whether it begins a procurement under the earlier law
 * @param conflicts what it has to do with the conflicts assessment: {@code prepared-first} where one must exist before it
 *     and be confirmed in it, {@code confirmed} where it is only confirmed, {@code none} where neither
 * @param content what it must state, by code; empty where no list is kept
 */
public record NoticeForm(
        String pointer, String code, String family, String name, boolean begins, String conflicts, Texts content)
        implements Fact {}
