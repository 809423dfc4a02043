package org.probationrules.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleCase;

/** The style of the cases of a rule: they show the rule met and broken, and what a reader is told. */
final class CaseStyle {

    private CaseStyle() {}

    static void check(Pack.Rule rule, Remarks remarks) {
        String file = rule.metadata().file().replace("rule.drl", "cases.yaml");
        List<RuleCase> cases = rule.cases();
        for (String outcome : List.of("pass", "fail")) {
            if (cases.stream().noneMatch(it -> it.expect().equals(outcome))) {
                remarks.add("cases", file, 0, 0, "no case expects '" + outcome + "'; a rule needs one that is met and one"
                        + " that is broken");
            }
        }
        if (cases.stream().noneMatch(it -> it.message().isPresent())) {
            remarks.add("cases", file, 0, 0, "no case states the message; write in one that fails what a reader is told");
        }
        Set<String> names = new HashSet<>();
        cases.stream().filter(it -> !names.add(it.name())).forEach(it -> remarks.add("cases", file, it.line(), 0,
                "another case is called '" + it.name() + "' as well"));
    }
}
