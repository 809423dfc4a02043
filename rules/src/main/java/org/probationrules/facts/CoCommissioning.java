package org.probationrules.facts;

/**
 * A region of a call-off in which another authority commissions with the Ministry.
 *
 * @param pointer where the region, or a police area in it, is listed
 * @param region the letter of the region
 * @param coCommissioner the other authority
 * @param needed whether it has to be on record for this call-off
 * @param onRecord who is on record
 */
public record CoCommissioning(
        String pointer, String region, String coCommissioner, Answer needed, Texts onRecord) implements Fact {

    /** Met if the other authority is on record; a list that is not given is an empty one. */
    public Judgement toBeOnRecord() {
        return Judgement.of(pointer, onRecord.has(coCommissioner));
    }
}
