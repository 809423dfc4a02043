package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

/** Everything that a host says about one case at one moment. Each section is optional: a host gives what it has. */
@Meaning("everything that a host says about one case at one moment; each section is optional")
public record Dossier(
        String pointer,
        @Meaning("a note for people; no rule reads it") Text about,
        @Meaning(
                        value = "what is going on; derived from the sections that are given where it is not stated",
                        codes = {
                            "procurement",
                            "call-off",
                            "framework-application",
                            "grants-registration",
                            "grant-opportunity",
                            "grant-application",
                            "grant-award"
                        })
                Text process,
        @Meaning("the purchase of a contract, from its plan to its award") Optional<Procurement> procurement,
        @Meaning(value = "organisations as the portal's records hold them", most = 100_000)
                List<Organisation> organisations,
        @Meaning("who takes part in a bid, and as what") List<Party> parties,
        @Meaning("an application to qualify onto the Dynamic Framework") Optional<Application> application,
        @Meaning("a response to the questionnaire of the Grants Application Portal")
                Optional<PortalRegistration> portalRegistration,
        @Meaning("a grant, from its announcement to its award") Optional<Grant> grant,
        @Meaning("an alert that is about to go out") Optional<Alert> alert,
        @Meaning("awards of the procurement") List<Award> awards,
        @Meaning("contracts entered into") List<Contract> contracts,
        @Meaning("changes of the terms of the procurement, made before an award") List<TermsChange> changes,
        @Meaning("refinements of an award criterion") List<Refinement> refinements,
        @Meaning("a decision to end the procurement without an award") Optional<NoAward> noAward,
        @Meaning("how many lots each supplier bids for and would win") List<LotBid> lotBids,
        @Meaning("sub-contracts of a bidder or supplier, at every tier") List<Subcontract> subcontracts,
        @Meaning("reporting periods of the buyer's payments") List<PaymentPeriod> paymentPeriods,
        @Meaning("records of the procurement that were or will be deleted") List<DeletedRecord> deletedRecords,
        @Meaning("the terms of the framework that is procured") Optional<FrameworkTerms> frameworkTerms,
        @Meaning("suppliers that were left out of a selection under a framework") List<LeftOut> leftOut,
        @Meaning("the dynamic market that is run or used") Optional<DynamicMarket> dynamicMarket,
        @Meaning("how a contract below the threshold is advertised") Optional<Advertisement> advertisement,
        @Meaning("the versions of the notice, one a language") List<LanguageVersion> versions,
        @Meaning("responses of suppliers") List<Response> responses,
        @Meaning("what was considered, decided and done about the exclusion of each supplier") List<Exclusion> exclusions,
        @Meaning("contracts that are ended because of somebody that the supplier works with")
                List<Termination> terminations)
        implements Fact {

    /** The version of the dossier format that these facts are written in. */
    public static final String VERSION = "1.0";
}
