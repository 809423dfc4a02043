package org.probationrules.engine;

import java.util.Optional;

import org.drools.core.common.AgendaGroupsManager;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.runtime.KieSession;

import org.probationrules.gate.DeadlineException;

/** Says that the rules of a pack used more than they may and were stopped, and at which of them. */
final class RulesStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DeadlineException deadline;
    private final String rule;

    private RulesStopped(DeadlineException deadline, String rule) {
        super(deadline.getMessage() + " at the rule \"" + rule + "\"", null, false, true);
        this.deadline = deadline;
        this.rule = rule;
    }

    /** The failure of a rule: as it is, unless a deadline is behind it. */
    static RuntimeException because(RuntimeException failure, String rule) {
        return DeadlineException.behind(failure)
                .<RuntimeException>map(deadline -> new RulesStopped(deadline, rule))
                .orElse(failure);
    }

    /** The rule that a session was trying or running, by its title. */
    static String ruleOf(KieSession session) {
        AgendaGroupsManager agenda = ((ReteEvaluator) session).getActivationsManager().getAgendaGroupsManager();
        return Optional.ofNullable(agenda.peekNextRule()).map(RuleAgendaItem::getRule)
                .map(rule -> rule.getName())
                .orElse("?");
    }

    DeadlineException.Spent spent() {
        return deadline.spent();
    }

    /** How much may be used: seconds or combinations of facts. */
    long most() {
        return deadline.most();
    }

    /** The title of the rule at which they were stopped. */
    String rule() {
        return rule;
    }
}
