package org.probationrules.benchmark.peers;

import java.util.List;

/** An engine that judges facts by the rules of the subset. */
@FunctionalInterface
public interface Peer {

    /** Judges a dossier: one finding for each duty that is not met, in any order. */
    List<Found> judge(List<Object> facts);
}
