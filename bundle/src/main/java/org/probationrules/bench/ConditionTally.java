package org.probationrules.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probationrules.engine.RuleTrace.ConditionTrace;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Verdict;
import org.probationrules.spi.bench.CoverageReport.ConditionCoverage;

/** What came of one condition over the cases of its rule. */
final class ConditionTally {

    /** A rule has to show these; dates that are too coarse or facts that are missing are not possible in every rule. */
    private static final Set<Verdict> WANTED = EnumSet.of(Verdict.MET, Verdict.VIOLATED);

    private final ConditionTrace first;
    private final long[] partsAsked;
    private final long[] partsHeld;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private int fired;
    private int heldBack;
    private boolean given = true;

    ConditionTally(ConditionTrace first) {
        this.first = first;
        this.partsAsked = new long[first.parts().size()];
        this.partsHeld = new long[first.parts().size()];
    }

    /**
     * Adds what came of it in a case.
     *
     * @param reached whether the rule got as far as this
     * @return whether it got further
     */
    boolean add(ConditionTrace trace, boolean reached) {
        for (int i = 0; i < partsAsked.length; i++) {
            partsAsked[i] += trace.parts().get(i).asked();
            partsHeld[i] += trace.parts().get(i).held();
        }
        verdicts.addAll(trace.verdicts().keySet());
        given &= trace.heldOn().stream().allMatch(fact -> !(fact instanceof Fact it) || it.pointer().isEmpty());
        if (reached) {
            fired += trace.held() > 0 ? 1 : 0;
            heldBack += trace.held() > 0 ? 0 : 1;
        }
        return reached && trace.held() > 0;
    }

    /** How many things about it could decide: a judgement by each verdict, a pattern by each part or by itself. */
    int couldDecide() {
        return switch (first.kind()) {
            case JUDGEMENT -> WANTED.size();
            case NOT, EXISTS -> 1;
            case PATTERN -> partsAsked.length > 0 ? partsAsked.length : given ? 0 : 1;
        };
    }

    /** What never decided anything. */
    List<String> undecided() {
        List<String> undecided = new ArrayList<>();
        if (first.kind() == Kind.JUDGEMENT) {
            WANTED.stream().filter(verdict -> !verdicts.contains(verdict)).forEach(verdict ->
                    undecided.add("it was never " + verdict.name().toLowerCase(Locale.ROOT)));
        } else if (first.kind() == Kind.PATTERN && partsAsked.length > 0) {
            for (int i = 0; i < partsAsked.length; i++) {
                if (partsAsked[i] == 0) {
                    undecided.add("'" + first.parts().get(i).text() + "' was never asked");
                } else if (partsHeld[i] == partsAsked[i]) {
                    undecided.add("'" + first.parts().get(i).text() + "' always held");
                } else if (partsHeld[i] == 0) {
                    undecided.add("'" + first.parts().get(i).text() + "' never held");
                }
            }
        } else if (couldDecide() > 0 && (heldBack == 0 || fired == 0)) {
            undecided.add(fired == 0 ? "it never held" : "it always held");
        }
        return undecided;
    }

    ConditionCoverage coverage(int cases) {
        return new ConditionCoverage(first.line(), first.text(), fired, heldBack, cases - fired - heldBack, undecided());
    }
}
