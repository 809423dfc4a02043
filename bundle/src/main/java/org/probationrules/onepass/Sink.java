package org.probationrules.onepass;

import org.probationrules.facts.Judgement;
import org.probationrules.facts.Report;

/** Takes what a rule says. */
public interface Sink extends Report {

    /** The rule was asked and its duty is met; nobody reads more of it, so its finding is not even made. */
    void passed(Judgement judgement);
}
