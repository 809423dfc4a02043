package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

/** The purchase of a contract: what is bought, by whom, under which law and by which way. */
@Meaning("the purchase of a contract: what is bought, by whom, under which law and by which way")
public record Procurement(
        String pointer,
        @Meaning("its title as published") Text title,
        @Meaning("its Open Contracting identifier") Text ocid,
        @Meaning("the buyer's own reference") Text reference,
        @Meaning("who buys") Optional<Buyer> buyer,
        @Meaning(
                        value = "the law it is under, where the host knows it: the Procurement Act 2023, the Public"
                                + " Contracts Regulations 2015, or another; derived where it is not stated",
                        codes = {"PA2023", "PCR2015", "other"})
                Text regime,
        @Meaning(
                        value = "what comes out of it",
                        codes = {"contract", "framework", "open-framework", "dynamic-market", "call-off", "dps", "grant"})
                Text instrument,
        @Meaning(value = "what is bought", codes = {"services", "goods", "works", "concession"}) Text contractKind,
        @Meaning(value = "the competitive tendering procedure", codes = {"open", "competitive-flexible"})
                Text procedure,
        @Meaning(
                        value = "the ground of the award",
                        codes = {
                            "competitive",
                            "direct",
                            "direct-urgent",
                            "direct-protect-life",
                            "switch",
                            "user-choice",
                            "framework",
                            "dynamic-market"
                        })
                Text awardRoute,
        @Meaning("the framework that a call-off is made under") Optional<Framework> framework,
        @Meaning("codes of the common procurement vocabulary, the main code first") Texts cpv,
        @Meaning("whether the buyer calls it light touch") Answer lightTouchClaimed,
        @Meaning("the estimated value") Amount estimatedValue,
        @Meaning("whether it is run as a contract below the threshold") Answer treatedAsBelowThreshold,
        @Meaning("the day on which the procurement began") EventDate commenced,
        @Meaning(
                        value = "the systems on which it is put",
                        codes = {
                            "dynamic-framework",
                            "grants-portal",
                            "find-a-tender",
                            "find-a-grant",
                            "commissioning-portal",
                            "other"
                        })
                Texts channels,
        @Meaning(value = "the programme that it belongs to", codes = {"regional", "crs-mens", "crs-womens", "other"})
                Text programme,
        @Meaning(value = "the fund that pays for it", codes = {"ROIF", "other"}) Text fund,
        @Meaning("need categories of a call-off, by code or name") Texts categories,
        @Meaning("probation regions or police areas that it covers, by code or name") Texts areas,
        @Meaning("areas that are outside its scope") Texts excludedAreas,
        @Meaning("whether there is a stage of requests to participate") Answer requestStage,
        @Meaning("whether the timetable relies on a planned procurement notice") Answer plannedNoticeReliedOn,
        @Meaning("whether the waves give time to suppliers that bid for several lots") Answer wavesForMultiLotBidders,
        @Meaning(
                        value = "what a wave is a wave of",
                        codes = {"procurement", "delivery", "both", "unspecified"})
                Text waveMeaning,
        @Meaning("dates as now planned") Optional<Plan> plan,
        @Meaning("notices of the procurement") List<Notice> notices,
        @Meaning("stages in which suppliers respond by a deadline") List<Stage> stages,
        @Meaning("its lots") List<Lot> lots,
        @Meaning("its waves") List<Wave> waves,
        @Meaning("dated entries of the timetable, as they were announced") List<Milestone> milestones,
        @Meaning("amounts that are added or compared in its documents") List<Figure> amounts,
        @Meaning("whether suppliers compete for the call-off") Answer competition,
        @Meaning(
                        value = "on what ground its documents demand registration on the central digital platform",
                        codes = {"law", "brief", "house"})
                Text registrationDemandedBy,
        @Meaning(
                        value = "what its documents state on which sub-contractors must register: nobody that the law"
                                + " does not ask (law), whoever a bid relies on for a condition of participation"
                                + " (relied-on), besides these whoever delivers a part, as the brief has it (brief),"
                                + " and without exception (strict)",
                        codes = {"brief", "law", "strict", "relied-on"})
                Text subcontractorRegistration,
        @Meaning("registers whose numbers are accepted as an identifier, by scheme") Texts acceptedSchemes,
        @Meaning(
                        value = "the justification of a direct award",
                        codes = {"s42", "sch5-13", "sch5-14", "sch5-other"})
                Text directAwardBasis,
        @Meaning(
                        value = "which suppliers were asked whether they intend to sub-contract",
                        codes = {"all", "some", "none"})
                Text subcontractingAsked,
        @Meaning("suppliers that were not asked it, by name") Texts suppliersNotAsked,
        @Meaning("whether a contract below the threshold has to be notified") Answer notifiable,
        @Meaning("how long the contract is to run") Optional<Term> term,
        @Meaning("contracts under which the service is provided now") List<CurrentContract> currentContracts,
        @Meaning("the award date that the tender notice estimates") EventDate noticeAwardDate,
        @Meaning("how the value was estimated") Optional<ValueEstimate> valueEstimate,
        @Meaning("the part that is not light touch, where the contract has one") Optional<OtherPart> otherPart,
        @Meaning(
                        value = "whom it is reserved to",
                        codes = {"mutuals", "supported-employment", "none"})
                Text reservedFor,
        @Meaning("the pipeline notice that it may belong into") Optional<Pipeline> pipeline,
        @Meaning("preliminary engagement with the market") Optional<Engagement> engagement,
        @Meaning("the conflicts assessment") Optional<ConflictsAssessment> conflictsAssessment,
        @Meaning("whether it was thought of buying in lots") Optional<Lotting> lotting,
        @Meaning(
                        value = "entries of the table in s.54(4) on which the tender notice says that it relies",
                        codes = {"2", "3", "4", "5", "6", "7", "8", "9", "10"})
                Texts periodEntriesStated,
        @Meaning("parts that were announced and come later or beside it") List<Phase> phases,
        @Meaning("the text of the notice or announcement that goes out") Text noticeText,
        @Meaning("what is particular to a call-off") Optional<CallOff> callOff)
        implements Fact {

    /** The decision that what is not light touch in it could not reasonably be supplied separately. */
    public Text separateSupplyDecision() {
        return otherPart.map(OtherPart::separateSupplyDecision)
                .orElse(Text.MISSING.at(pointer + "/otherPart/separateSupplyDecision"));
    }

    /** Whether it is bought in lots: as it says itself, and yes where lots are given. */
    public Answer lotsUsed() {
        return lots.isEmpty()
                ? lotting.map(Lotting::used).orElse(Answer.MISSING.at(pointer + "/lotting/used"))
                : Answer.YES.at(pointer + "/lots");
    }
}
