package org.probationrules.facts;

/**
 * An organisation on record, and whether an alert is for it.
 *
 * <p>Where nothing can be told of anybody, one without a name stands for all.
 *
 * @param pointer the organisation
 * @param organisation its id
 * @param regions codes of the regions of the grant that it selected
 * @param belongs whether it belongs to the audience of the alert
 */
public record Addressee(String pointer, String organisation, Texts regions, Judgement belongs) implements Fact {

    /** That it is left out: violated if the alert is for it, open if it may be, and met if it is not. */
    @Override
    public Judgement breach() {
        return belongs.negated();
    }
}
