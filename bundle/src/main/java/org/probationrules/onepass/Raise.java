package org.probationrules.onepass;

import java.util.List;
import java.util.Optional;

import org.drools.model.functions.BlockN;
import org.probationrules.facts.Judgement;

/** The last step of a rule: it raises its finding. */
final class Raise implements Step {

    /** In place of the place of a fact: the report to which the finding goes. */
    static final int REPORT = -1;

    private final BlockN finding;
    private final int[] places;
    private final int judgement;

    /**
     * @param finding what stands after {@code then}
     * @param places where the things stand that it speaks of
     * @param judgement where the judgement stands that it raises, if that is known
     */
    Raise(BlockN finding, List<Integer> places, Optional<Integer> judgement) {
        this.finding = finding;
        this.places = places.stream().mapToInt(place -> place).toArray();
        this.judgement = judgement.orElse(REPORT);
    }

    @Override
    public boolean take(Pass pass, Object[] frame) throws Exception {
        if (judgement != REPORT && frame[judgement] instanceof Judgement judged && judged.isMet()) {
            pass.sink().passed(judged);
            return false;
        }
        Object[] values = new Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = places[i] == REPORT ? pass.sink() : frame[places[i]];
        }
        finding.execute(values);
        return false;
    }
}
