package org.probationrules.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probationrules.benchmark.peers.Engine;
import org.probationrules.benchmark.peers.Found;
import org.probationrules.benchmark.peers.Peer;
import org.probationrules.benchmark.subject.Subject;
import org.probationrules.benchmark.subject.Subset;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The proof that engines judge alike: the same findings on every dossier, however they are ordered. */
final class SameFindings {

    /** How many differences are shown in full. */
    private static final int MOST_SHOWN = 3;

    private final Map<String, Integer> byRule = new TreeMap<>();
    private int differences;
    private int dossiers;

    private SameFindings() {}

    /**
     * Compares every engine with the yardstick.
     *
     * @return what was proven, in a line
     * @throws NotProven if any two differ, or if a rule of the subset found nothing anywhere
     */
    static String prove(Map<Engine, Peer> peers, List<Subject> subjects) throws NotProven {
        SameFindings proof = new SameFindings();
        for (Subject subject : subjects) {
            proof.compare(peers, subject);
        }
        proof.conclude();
        return "%d engines give the same %d findings of %d rules on %d dossiers".formatted(
                peers.size(),
                proof.byRule.values().stream().mapToInt(Integer::intValue).sum(),
                proof.byRule.size(),
                proof.dossiers);
    }

    private void compare(Map<Engine, Peer> peers, Subject subject) {
        List<Found> expected = judged(peers.get(Engine.YARDSTICK), subject);
        expected.forEach(found -> byRule.merge(found.ruleId(), 1, Integer::sum));
        peers.forEach((engine, peer) -> {
            List<Found> found = judged(peer, subject);
            if (!counted(expected).equals(counted(found)) && ++differences <= MOST_SHOWN) {
                show(expected, engine, found, subject);
            }
        });
        dossiers++;
    }

    private static List<Found> judged(Peer peer, Subject subject) {
        try {
            return peer.judging(subject).call();
        } catch (Exception e) {
            throw new IllegalStateException("'" + subject.name() + "' could not be judged", e);
        }
    }

    private void conclude() throws NotProven {
        if (differences > 0) {
            throw new NotProven(differences + " times an engine judges otherwise than the yardstick");
        }
        List<String> silent = Subset.IDS.stream().filter(id -> !byRule.containsKey(id)).toList();
        if (!silent.isEmpty()) {
            throw new NotProven("nothing is proven of rules that find nothing: " + silent);
        }
    }

    private static Map<Found, Integer> counted(List<Found> found) {
        Map<Found, Integer> counted = new HashMap<>();
        found.forEach(each -> counted.merge(each, 1, Integer::sum));
        return counted;
    }

    private static void show(List<Found> expected, Engine engine, List<Found> found, Subject subject) {
        String yardstick = Engine.YARDSTICK.label();
        System.err.printf(
                "%n'%s' is judged otherwise by '%s' than by '%s':%n", subject.name(), engine.label(), yardstick);
        System.err.println(new String(subject.json(), UTF_8));
        only(expected, found).forEach((each, times) -> System.err.println("  only " + yardstick + ": " + each));
        only(found, expected).forEach((each, times) -> System.err.println("  only " + engine.label() + ": " + each));
    }

    private static Map<Found, Integer> only(List<Found> here, List<Found> there) {
        Map<Found, Integer> only = counted(here);
        counted(there).forEach((each, times) ->
                only.computeIfPresent(each, (same, count) -> count > times ? count - times : null));
        return only;
    }
}
