package org.probationrules.onepass;

import java.util.Optional;

/** The step that asks whether there is, or is not, a fact that fits. */
final class WhetherThereIs implements Step {

    /** The end of a search. */
    static final Step FOUND = (pass, frame) -> true;

    private final int condition;
    private final boolean wanted;
    private final int place;
    private final Step search;
    private final Step next;

    /**
     * @param condition which condition of the rule it is
     * @param wanted whether there must be one
     * @param place the place in the frame of what is searched
     * @param search the search, which ends at {@link #FOUND}
     */
    WhetherThereIs(int condition, boolean wanted, int place, Step search, Step next) {
        this.condition = condition;
        this.wanted = wanted;
        this.place = place;
        this.search = search;
        this.next = next;
    }

    @Override
    public boolean take(Pass pass, Object[] frame) throws Exception {
        boolean found = search.take(pass, frame);
        if (pass.isWatched()) {
            pass.watch().searched(condition, found == wanted, found ? Optional.of(frame[place]) : Optional.empty());
        }
        return found == wanted && next.take(pass, frame);
    }
}
