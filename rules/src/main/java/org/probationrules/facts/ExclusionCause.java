package org.probationrules.facts;

/** A person because of whom a supplier was put out of a procurement. */
@Meaning("a person because of whom a supplier was put out of a procurement")
public record ExclusionCause(
        String pointer,
        @Meaning("its name") Text person,
        @Meaning(
                        value = "its roles",
                        codes = {
                            "sole-bidder",
                            "lead-bidder",
                            "consortium-member",
                            "relied-on-subcontractor",
                            "delivery-subcontractor",
                            "guarantor",
                            "connected-person"
                        })
                Texts roles)
        implements Fact {

    /** Met if it is more than a guarantor, undetermined if its roles are not said. */
    public Judgement toBeMoreThanGuarantor() {
        return roles.toHaveSome().andAlso(roles.notToBeOnly("guarantor"));
    }
}
