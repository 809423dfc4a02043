package org.probationrules.benchmark.peers;

import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.benchmark.subject.Subject;

/** An engine that judges facts by the rules of the subset. */
@FunctionalInterface
public interface Peer {

    /** Judges a dossier: one finding for each duty that is not met, in any order. */
    List<Found> judge(List<Object> facts);

    /** Judges a dossier again and again. What an engine keeps from one dossier to the next, it may make before. */
    default Callable<List<Found>> judging(Subject subject) {
        List<Object> facts = subject.facts();
        return () -> judge(facts);
    }
}
