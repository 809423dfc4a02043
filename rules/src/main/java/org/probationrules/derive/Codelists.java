package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.CategoryBundle;
import org.probationrules.facts.CodeList;
import org.probationrules.facts.MilestoneKind;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.NeedCategory;
import org.probationrules.facts.NoticeForm;
import org.probationrules.facts.OldWord;
import org.probationrules.facts.Region;
import org.probationrules.facts.WorkingDays;

/**
 * Lists of codes that law or procedure fixes.
 *
 * @param lightTouchCodes codes of services that may be light touch
 * @param reservableCodes those of them that may be reserved to public service mutuals
 * @param authorityTypes the kind of authority of the buyers that are known, by code
 * @param milestoneKinds what a dated entry can be
 * @param milestoneOrders which kind comes before which
 * @param noticeForms forms of notices
 * @param regions probation regions
 * @param grantsPortal the steps of the Grants Application Portal
 * @param grantSchemes the grant schemes
 * @param workingDays the calendar of working days
 * @param needCategories service categories of the Dynamic Framework
 * @param categoryBundles words that stand for several categories
 * @param noticeItems what notices must state
 * @param summaryItems what an assessment summary must hold: {@code every} one, and those to {@code others} than the winner
 * @param codeLists lists of codes that rules look up by id
 * @param oldWords words of the earlier law
 * @param frameworkPortal the steps of the framework questionnaire
 * @param exclusionGrounds groups of grounds for exclusion
 * @param requirementsOfTheAct what bidders can be asked to bring under the Procurement Act 2023 only
 * @param programmes programmes of commissioning
 * @param categoryNames finds need categories by what people write
 * @param areaNames finds areas by what people write
 * @param regionCodes finds regions by what people write
 */
public record Codelists(
        Set<String> lightTouchCodes,
        Set<String> reservableCodes,
        Map<String, String> authorityTypes,
        List<MilestoneKind> milestoneKinds,
        List<MilestoneOrder> milestoneOrders,
        List<NoticeForm> noticeForms,
        List<Region> regions,
        GrantsPortal grantsPortal,
        GrantSchemes grantSchemes,
        WorkingDays workingDays,
        List<NeedCategory> needCategories,
        List<CategoryBundle> categoryBundles,
        List<NoticeItem> noticeItems,
        Map<String, List<String>> summaryItems,
        List<CodeList> codeLists,
        List<OldWord> oldWords,
        FrameworkPortal frameworkPortal,
        ExclusionGrounds exclusionGrounds,
        Set<String> requirementsOfTheAct,
        List<Programme> programmes,
        CategoryNames categoryNames,
        AreaNames areaNames,
        RegionCodes regionCodes) {

    /** The form of a notice, if there is one with this code. */
    Optional<NoticeForm> noticeForm(String code) {
        for (NoticeForm form : noticeForms) {
            if (form.code().equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** What rules find in the lists whatever the dossier says. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.addAll(milestoneKinds);
        facts.addAll(milestoneOrders);
        facts.addAll(noticeForms);
        facts.addAll(regions);
        facts.addAll(needCategories);
        facts.addAll(categoryBundles);
        facts.addAll(codeLists);
        facts.addAll(oldWords);
        facts.add(workingDays);
        return facts;
    }

    /** Reads the lists that are shipped. */
    public static Codelists shipped() {
        return CodelistsReader.read();
    }
}
