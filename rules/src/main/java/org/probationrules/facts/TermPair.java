package org.probationrules.facts;

/**
 * A term of the contract in the award notice and in the contract as signed.
 *
 * @param pointer the term in the contract
 * @param field its name
 * @param announced what the notice says
 * @param agreed what the contract says
 */
public record TermPair(String pointer, String field, Located announced, Located agreed) implements Fact {

    /** Met if both say the same, undetermined if one is silent. */
    public Judgement toAgree() {
        return Judgement.of(pointer, announced.at("").equals(agreed.at(""))).needing(announced).needing(agreed);
    }
}
