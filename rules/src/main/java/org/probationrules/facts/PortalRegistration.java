package org.probationrules.facts;

import java.util.List;

/** A response to the questionnaire of the Grants Application Portal. */
@Meaning("a response to the questionnaire of the Grants Application Portal")
public record PortalRegistration(
        String pointer,
        @Meaning("the organisation that registers") Text organisation,
        @Meaning("where it stands on the portal") Text state,
        @Meaning("what it is about to do on the portal") Text action,
        @Meaning("fields of the questionnaire") List<Question> questions,
        @Meaning("probation regions that are selected, by code or name") Texts selectedRegions)
        implements Fact {}
