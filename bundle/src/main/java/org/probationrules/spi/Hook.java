package org.probationrules.spi;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A moment at which a host asks for an assessment.
 *
 * <p>Every rule names the hooks at which it runs; the other rules are left out before a fact is touched.
 */
public enum Hook {
    /** An opportunity (notice, call-off, grant competition) is being drafted. */
    OPPORTUNITY_DRAFT("opportunity.draft"),
    /** An opportunity is about to be published. */
    OPPORTUNITY_PUBLISH("opportunity.publish"),
    /** The terms or dates of a published opportunity are about to change. */
    OPPORTUNITY_MODIFY("opportunity.modify"),
    /** Suppliers are about to be told of an opportunity. */
    OPPORTUNITY_ALERT("opportunity.alert"),
    /** A supplier begins an application or a response. */
    APPLICATION_START("application.start"),
    /** A supplier saves a response without submitting it. */
    RESPONSE_SAVE("response.save"),
    /** A supplier is about to submit a response. */
    RESPONSE_SUBMIT("response.submit"),
    /** The buyer opens responses and begins to evaluate. */
    EVALUATION_START("evaluation.start"),
    /** The buyer is about to tell suppliers an outcome. */
    OUTCOME_SEND("outcome.send"),
    /** The buyer is about to give notice of an award. */
    AWARD_NOTIFY("award.notify"),
    /** A contract or grant agreement is about to be signed. */
    CONTRACT_SIGN("contract.sign"),
    /** A signed contract is being managed: changed, paid, ended. */
    CONTRACT_MANAGE("contract.manage"),
    /** Nobody acts; the host looks whether a date has passed. */
    CLOCK_TICK("clock.tick");

    private final String id;

    Hook(String id) {
        this.id = id;
    }

    /** Returns the name that rules, JSON documents and commands use, such as {@code opportunity.publish}. */
    public String id() {
        return id;
    }

    /**
     * Finds a hook by its {@link #id()}.
     *
     * @throws IllegalArgumentException if there is no such hook; the message lists those that there are
     */
    public static Hook of(String id) {
        return Arrays.stream(values())
                .filter(hook -> hook.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no hook '" + id + "'. The hooks are: "
                        + Arrays.stream(values()).map(Hook::id).collect(Collectors.joining(", ")) + "."));
    }

    @Override
    public String toString() {
        return id;
    }
}
