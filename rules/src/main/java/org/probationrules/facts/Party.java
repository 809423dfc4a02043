package org.probationrules.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who takes part in a bid: the bidder, a member of its group, a sub-contractor or a guarantor. */
@Meaning("somebody who takes part in a bid: the bidder, a member of its group, a sub-contractor or a guarantor")
public record Party(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning(
                        value = "its role",
                        codes = {
                            "sole-bidder",
                            "lead-bidder",
                            "consortium-member",
                            "relied-on-subcontractor",
                            "delivery-subcontractor",
                            "guarantor"
                        })
                Text role,
        @Meaning("the lead of the group that it belongs to") Text lead,
        @Meaning("the condition of participation that it is relied on for") Text condition,
        @Meaning("when it registered on the central digital platform, or none") EventDate registered,
        @Meaning("when it sent its core supplier information to the platform, or none") EventDate submitted,
        @Meaning("when it shared that information with the buyer, or none") EventDate shared,
        @Meaning(
                        value = "how it shared it",
                        codes = {"platform", "platform-file", "form", "other"})
                Text sharedVia,
        @Meaning(
                        value = "parts of its core supplier information that were sent",
                        codes = {"basic", "financial", "connected-persons", "exclusion"})
                Texts parts,
        @Meaning("whether it is marked incomplete or turned away") Answer heldBack,
        @Meaning(
                        value = "why it is held back",
                        codes = {
                            "platform-registration",
                            "share-code",
                            "platform-number",
                            "no-uk-identifier",
                            "not-qualified",
                            "late-tender",
                            "other"
                        })
                Text heldBackFor,
        @Meaning(
                        value = "roles that it has besides",
                        codes = {
                            "sole-bidder",
                            "lead-bidder",
                            "consortium-member",
                            "relied-on-subcontractor",
                            "delivery-subcontractor",
                            "guarantor"
                        })
                Texts otherRoles,
        @Meaning("when the buyer had its confirmation that it registered, submitted and shared, or none")
                EventDate confirmed,
        @Meaning("whether its late confirmation is put down to a failure of the platform") Answer platformFailureReliedOn,
        @Meaning("when the platform is recorded to have failed, or none") EventDate platformFailedFrom,
        @Meaning(
                        value = "the step in which the platform failed",
                        codes = {"register", "submit", "share"})
                Text platformFailedStep,
        @Meaning("whether registration on the platform is demanded of it") Answer registrationDemanded,
        @Meaning(
                        value = "what kind of supplier it is",
                        codes = {"organisation", "individual", "charity", "overseas", "informal-consortium"})
                Text kind,
        @Meaning("its public procurement organisation number") Text number,
        @Meaning("the members of an informal consortium") List<GroupMember> members,
        @Meaning("whether it is registered under the Companies Act 2006") Answer companiesActCompany,
        @Meaning("whether it is a treaty state supplier for this procurement") Answer treatyState,
        @Meaning(
                        value = "items of its basic information that are there",
                        codes = {
                            "name",
                            "unique-identifier",
                            "registered-or-principal-address",
                            "postal-address",
                            "email",
                            "legal-form",
                            "governing-law",
                            "registration-or-trading-date",
                            "size-and-kind",
                            "website",
                            "vat-number",
                            "qualifications-and-assurances"
                        })
                Texts basicInformation,
        @Meaning(
                        value = "items of basic information that not every supplier has, and this one has",
                        codes = {"website", "vat-number", "qualifications-and-assurances"})
                Texts applicableInformation,
        @Meaning("what it gave on its financial standing") Optional<Accounts> accounts,
        @Meaning("when it gave the buyer an update of its information, or none") EventDate updated,
        @Meaning("when the buyer had its confirmation of the update, or none") EventDate confirmedAgain,
        @Meaning("the share code that it quotes") Text shareCode,
        @Meaning("whether its share code is the latest, as the platform says") Answer shareCodeLatest,
        @Meaning("whose share code it is, as the platform says") Text shareCodeOwner,
        @Meaning("its numbers in public registers") List<Identifier> identifiers,
        @Meaning("whether it intends to sub-contract all or part of the contract") Answer intendsToSubcontract,
        @Meaning("when the debarment list was last looked at for it, or none") EventDate debarmentChecked,
        @Meaning("people and organisations connected with it, as it gave them") List<ConnectedPerson> connectedPersons,
        @Meaning("whether it declares a ground of exclusion, of itself or of a connected person") Answer exclusionDeclared,
        @Meaning("the grounds that it declares, by the platform's codes") Texts declaredGrounds,
        @Meaning("the events that it declares") List<DeclaredEvent> declaredEvents)
        implements Fact {

    /** The parts of core supplier information: SI 2024/692 reg 6(9). */
    private static final Texts CORE_PARTS = Texts.of("basic", "financial", "connected-persons", "exclusion");

    /** Whether it has any of these roles, be it besides another. */
    public boolean hasRole(String... roles) {
        for (String wanted : roles) {
            if (role.is(wanted) || otherRoles.has(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of the dossier stands within it. */
    public boolean holds(String place) {
        return place.startsWith(pointer + "/");
    }

    /** Whether it has given information on connected persons, be it that there are none. */
    public boolean isWithConnectedPersons() {
        return parts.has("connected-persons") || !connectedPersons.isEmpty();
    }

    /** Whether it has the role, or might have because the dossier does not say its role. */
    public boolean mayHaveRole(String wanted) {
        return hasRole(wanted) || role.isMissing();
    }

    /** Met if it has the role, undetermined where its role is not said. */
    public Judgement toHaveRole(String wanted) {
        return hasRole(wanted) ? Judgement.met(role.pointer()) : role.toBe(wanted);
    }

    /**
     * Met if it registered, submitted and shared by the end of the day (SI 2024/692 reg 6(5)). A step on which the
     * dossier is silent was not taken; which parts were sent and how they were shared counts where it is said.
     */
    public Judgement toHaveTakenEveryStepBy(EventDate day) {
        return stepsBy(day).values().stream().reduce(Judgement::andAlso).orElseThrow();
    }

    /** The steps that it has not taken by the end of the day; where all may have been, those that are in doubt. */
    public Texts stepsNotTakenBy(EventDate day) {
        Map<String, Judgement> steps = stepsBy(day);
        boolean certain = steps.values().stream().anyMatch(step -> step.verdict() == Verdict.VIOLATED);
        return Texts.of(steps.keySet().stream()
                .filter(step -> certain
                        ? steps.get(step).verdict() == Verdict.VIOLATED
                        : !steps.get(step).isMet())
                .toList());
    }

    /** Met if all four parts of its core supplier information were sent by the end of the day. */
    public Judgement toHaveSentEveryPartBy(EventDate day) {
        return submitted.toBeDoneBy(day).andAlso(parts.toHaveAllOf(CORE_PARTS));
    }

    /** The parts that were not sent by the end of the day: all of them where nothing was, or not in time. */
    public Texts partsNotSentBy(EventDate day) {
        Texts lacking = parts.lacking(CORE_PARTS);
        return submitted.toBeDoneBy(day).verdict() == Verdict.VIOLATED || lacking.size() == 0 ? CORE_PARTS : lacking;
    }

    /** Met if it names at least two members, each with a share code of its own; a code that is not given is missing. */
    public Judgement toNameMembersWithShareCodes() {
        if (members.size() < 2) {
            return Judgement.violated(pointer + "/members").because("fewer-than-two-members");
        }
        return members.stream()
                .map(member -> member.shareCode().toBeStatedOutright().because("member-without-share-code"))
                .reduce(Judgement::andAlso)
                .orElseThrow();
    }

    private Map<String, Judgement> stepsBy(EventDate day) {
        Judgement complete = parts.isMissing() ? Judgement.met(parts.pointer()) : parts.toHaveAllOf(CORE_PARTS);
        Judgement through = sharedVia.isMissing()
                ? Judgement.met(sharedVia.pointer())
                : sharedVia.toBeOneOf("platform", "platform-file");
        Map<String, Judgement> steps = new LinkedHashMap<>();
        steps.put("register", registered.toBeDoneBy(day));
        steps.put("submit", submitted.toBeDoneBy(day).andAlso(complete));
        steps.put("share", shared.toBeDoneBy(day).andAlso(through));
        return steps;
    }
}
