package org.probationrules.facts;

import java.util.List;

/** An organisation as the portal's records hold it. */
@Meaning("an organisation as the portal's records hold it")
public record Organisation(
        String pointer,
        @Meaning("its identifier in the dossier") String id,
        @Meaning("its name") Text name,
        @Meaning("whether it has an account on the commissioning portal") Answer account,
        @Meaning("whether it is qualified onto the Dynamic Framework") Answer frameworkQualified,
        @Meaning(
                        value = "where it stands on the Grants Application Portal",
                        codes = {
                            "NO_ACCOUNT",
                            "ACCOUNT",
                            "LISTED",
                            "VIEWED",
                            "INTERESTED",
                            "RESPONDING",
                            "COMPLETE",
                            "SUBMITTED",
                            "DECLINED",
                            "QUALIFIED",
                            "NOT_QUALIFIED"
                        })
                Text portalState,
        @Meaning("probation regions that it selected on the Grants Application Portal") Texts selectedRegions,
        @Meaning(
                        value = "outcomes of its applications to qualify onto the Dynamic Framework, earliest first",
                        codes = {"qualified", "unsuccessful", "withdrawn", "late", "incomplete", "pending"})
                Texts outcomes,
        @Meaning("need categories that it is or was qualified for") List<Qualification> qualifications,
        @Meaning("geographic areas that it stated for the Dynamic Framework, by code or name") Texts areas)
        implements Fact {

    /** What to call it: its name, or else its identifier. */
    public String called() {
        return name.orElse(id);
    }

    /** What there is on record towards being on the Dynamic Framework: outcomes, or else a portal account. */
    public Phrase frameworkRecord() {
        if (!outcomes.values().isEmpty()) {
            return Phrase.of("outcomes", "{outcomes}", "outcomes", outcomes);
        }
        return account.isYes() ? Phrase.of("account", "account") : Phrase.of("nothing", "nothing");
    }
}
