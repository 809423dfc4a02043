package org.probationrules.facts;

import java.util.List;

/**
 * Until when the buyer owes itself each supplier's confirmation of registration: SI 2024/692 regs 6(2) to (4) and 7(4).
 *
 * @param pointer the procurement
 * @param until {@code tendering-end}, {@code award} or {@code details-notice}; {@code none} where the regulation does not
 *     reach the award; empty if it cannot be told
 * @param reason why it does not reach it: {@code light-touch-framework} or {@code no-competition}; else empty
 * @param missing places that would tell; empty where it is told
 */
@DerivedBy("direct-award.late-confirmation")
public record ConfirmationDuty(String pointer, String until, String reason, List<String> missing) implements Fact {

    public ConfirmationDuty {
        missing = List.copyOf(missing);
    }

    /** Met if the regulation asks for a confirmation, violated if it does not. */
    public Judgement toBeOwed() {
        return missing.isEmpty()
                ? Judgement.of(pointer, !until.equals("none"))
                : Judgement.undetermined(pointer, missing);
    }
}
