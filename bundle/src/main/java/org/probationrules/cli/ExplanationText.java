package org.probationrules.cli;

import java.util.List;
import java.util.Locale;

import org.probationrules.spi.bench.Explanation;
import org.probationrules.spi.bench.Explanation.Condition;
import org.probationrules.spi.bench.Explanation.FactShown;
import org.probationrules.spi.bench.Explanation.JudgementShown;
import org.probationrules.spi.bench.Explanation.Met;

/** An explanation as people read it: does the rule concern this, by which numbers, and what came of each condition. */
final class ExplanationText {

    private static final int SHOWN = 8;

    private ExplanationText() {}

    static String of(Explanation it) {
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        sheet.underlined(it.ruleId() + ": " + it.title(), '═');
        sheet.line("Outcome: " + words(it.outcome().name()) + ", asked at " + it.hook().id() + " as of " + it.asOf());
        requirements(it, sheet);
        if (!it.parameters().isEmpty()) {
            sheet.heading("The numbers and choices that it goes by");
            it.parameters().forEach(each -> sheet.hang(2, "", 4, each.id() + " = " + each.value()
                    + (each.value().equals("unset") ? "" : " (" + each.unit() + "; " + each.basis() + ": " + each.source() + ")")));
        }
        if (!it.conditions().isEmpty()) {
            sheet.heading("Its conditions, in " + it.file());
            boolean reached = true;
            for (Condition condition : it.conditions()) {
                condition(condition, reached, sheet);
                reached &= condition.held() > 0;
            }
        }
        if (!it.nearest().isEmpty()) {
            sheet.text("Nothing was found. The facts that came nearest stopped at " + it.nearest() + ".").blank();
        }
        it.findings().forEach(finding -> sheet.hang(0, "Found", 7,
                (finding.pointer().isEmpty() ? "" : "at " + finding.pointer() + ": ") + finding.message()).blank());
        if (!it.complete()) {
            sheet.text("There are more combinations of facts than were looked at, so the numbers above are too low.").blank();
        }
        return sheet.toString();
    }

    private static void requirements(Explanation it, Sheet sheet) {
        sheet.heading("Does it concern this dossier?");
        it.requirements().forEach(each -> sheet.hang(
                2, each.met() == Met.YES ? "yes" : each.met() == Met.NO ? "NO" : "?", 7,
                each.what() + ": it is for " + each.wanted() + "; "
                        + (each.met() == Met.OPEN
                                ? "this cannot be told "
                                : "this is " + (each.actual().isEmpty() ? "nothing of the kind" : each.actual()) + ", ")
                        + each.because()));
        if (it.conditions().isEmpty()) {
            sheet.blank().text("So the rule was not asked.").blank();
        }
    }

    private static void condition(Condition it, boolean reached, Sheet sheet) {
        sheet.line(Wrap.pad("  line " + it.line(), 11) + Wrap.clean(it.text()));
        if (!reached) {
            sheet.hang(0, "", 11, "was not reached, since a condition before it held of nothing");
        } else if (it.kind().equals("judgement")) {
            it.judgements().stream().limit(SHOWN).forEach(judgement -> judgement(judgement, sheet));
            rest(it.judgements().size(), sheet);
        } else {
            sheet.hang(0, "", 11, it.asked() == 0
                    ? "there was nothing to ask it of"
                    : "held " + it.held() + " of " + it.asked() + " times");
            facts("yes", it.heldOn(), sheet);
            // Of what does not stand in the dossier, such as other parameters, a reader wants to see what fits.
            facts("no", it.failedOn().stream().filter(fact -> it.held() == 0 || !fact.pointer().isEmpty()).toList(), sheet);
        }
        sheet.blank();
    }

    private static void facts(String mark, List<FactShown> facts, Sheet sheet) {
        facts.stream().limit(SHOWN).forEach(fact -> sheet.hang(11, mark, 16, fact.what()
                + (fact.pointer().isEmpty() ? "" : ", at " + fact.pointer())
                + (fact.part().isEmpty() ? "" : ": '" + fact.part() + "' does not hold")));
        rest(facts.size(), sheet);
    }

    private static void judgement(JudgementShown it, Sheet sheet) {
        sheet.hang(11, "", 11, it.verdict()
                + (it.pointer().isEmpty() ? "" : ", at " + it.pointer())
                + (it.reason().isEmpty() ? "" : ", by " + it.reason())
                + (it.missing().isEmpty() ? "" : "; missing: " + String.join(", ", it.missing()))
                + (it.values().isEmpty() ? "" : " (" + String.join(", ", it.values()) + ")"));
    }

    private static void rest(int number, Sheet sheet) {
        if (number > SHOWN) {
            sheet.hang(0, "", 16, "and " + (number - SHOWN) + " more");
        }
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
