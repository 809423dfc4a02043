package org.probationrules.facts;

import java.util.Optional;

/** A notice of a procurement. */
@Meaning("a notice of a procurement")
public record Notice(
        String pointer,
        @Meaning("its form: UK1 to UK17, or a form of the earlier law such as F02") String code,
        @Meaning("its number on the platform") Text id,
        @Meaning("when it was first published") EventDate published,
        @Meaning("what it must state and does not, by code; an empty list where it was examined and nothing is missing")
                Texts lacks,
        @Meaning(
                        value = "conditions of participation that it sets, by kind",
                        codes = {
                            "audited-accounts-from-all",
                            "insurance-before-award",
                            "prior-award-by-named-authority",
                            "qualification-without-equivalent",
                            "insurance-on-award",
                            "financial-ratio",
                            "other"
                        })
                Texts conditions,
        @Meaning("what it says on how many lots a supplier may have") Optional<LotLimits> lotLimits,
        @Meaning("languages in which tenders and enquiries may be made, such as en and cy") Texts languages,
        @Meaning("the title that it gives the procurement") Text title,
        @Meaning("the Open Contracting identifier that it gives the procurement") Text ocid)
        implements Fact {}
