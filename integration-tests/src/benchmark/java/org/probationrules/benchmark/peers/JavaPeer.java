package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.List;

/** Plain Java, one lambda a rule, over an index that all rules share: the yardstick. */
public final class JavaPeer implements Peer {

    private final List<JavaRule> rules;

    public JavaPeer() {
        this(JavaRule.all());
    }

    private JavaPeer(List<JavaRule> rules) {
        this.rules = rules;
    }

    /** So many rules: those of the subset again and again. */
    public static JavaPeer ofSize(int size) {
        List<JavaRule> subset = JavaRule.all();
        List<JavaRule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rules.add(subset.get(i % subset.size()));
        }
        return new JavaPeer(rules);
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        FactIndex index = new FactIndex(facts);
        Findings findings = new Findings();
        for (JavaRule rule : rules) {
            rule.body().judge(index, findings);
        }
        return findings.all();
    }
}
