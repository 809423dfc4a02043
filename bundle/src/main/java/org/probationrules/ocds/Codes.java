package org.probationrules.ocds;

import java.util.List;
import java.util.Set;

import org.probationrules.derive.Codelists;
import org.probationrules.derive.BuyerNames;
import org.probationrules.facts.NoticeForm;

/**
 * Lists of codes that tell what a notice means.
 *
 * @param lightTouch codes of services that may be light touch
 * @param noticeForms forms of notices
 * @param buyers authorities that the plugin knows
 */
record Codes(Set<String> lightTouch, List<NoticeForm> noticeForms, BuyerNames buyers) {

    static Codes of(Codelists codelists) {
        return new Codes(codelists.lightTouchCodes(), codelists.noticeForms(), BuyerNames.shipped());
    }
}
