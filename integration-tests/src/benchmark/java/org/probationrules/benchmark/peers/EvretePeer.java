package org.probationrules.benchmark.peers;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.TypeResolver;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Wave;

/**
 * Evrete with a stateless session for each dossier and rules written in Java.
 *
 * <p>Patterns and conditions are Evrete's; what facts are joined by are fields that are declared to it, as its documents
 * advise. It has neither not nor exists: the three rules that need one look at an index in their action, which is made
 * when the first of them does. Its own threads would work unseen by a clock of one thread, so it is given an executor that
 * does everything where it is asked.
 */
public final class EvretePeer implements Peer {

    /** The name of the findings in the environment of a session. */
    private static final String FINDINGS = "findings";
    /** The name of the index in the environment of a session. */
    private static final String INDEX = "index";

    private final Knowledge knowledge;

    public EvretePeer() {
        Configuration configuration = new Configuration();
        configuration.setProperty(Configuration.WARN_UNKNOWN_TYPES, "false");
        KnowledgeService service = KnowledgeService.builder(configuration).withExecutor(new InPlace()).build();
        Knowledge fresh = service.newKnowledge().configureTypes(EvretePeer::declareFields);
        RuleSetBuilder<Knowledge> rules = fresh.builder();
        EvreteTimetableRules.addTo(rules);
        EvreteOtherRules.addTo(rules);
        this.knowledge = rules.build();
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        Findings findings = new Findings();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FINDINGS, findings);
        session.set(INDEX, new LazyIndex(facts));
        session.insertAndFire(facts);
        return findings.all();
    }

    /** What an action writes to. */
    static Findings findings(RhsContext action) {
        return action.getRuntime().get(FINDINGS);
    }

    /** Where an action looks for what must not be there. */
    static FactIndex index(RhsContext action) {
        LazyIndex index = action.getRuntime().get(INDEX);
        return index.get();
    }

    /** A condition that two fields are the same. */
    static boolean same(Object[] fields) {
        return Objects.equals(fields[0], fields[1]);
    }

    /** A condition that a field has a value. */
    static Predicate<Object[]> is(Object value) {
        return fields -> value.equals(fields[0]);
    }

    /** A condition on a fact as a whole. */
    static <T> Predicate<Object[]> that(Class<T> type, Predicate<T> condition) {
        return fields -> condition.test(type.cast(fields[0]));
    }

    private static void declareFields(TypeResolver types) {
        types.getOrDeclare(MilestoneDate.class).declareField("kind", String.class, MilestoneDate::kind);
        types.getOrDeclare(MilestoneDate.class).declareField("wave", String.class, MilestoneDate::wave);
        types.getOrDeclare(MilestoneDate.class).declareField("lot", String.class, MilestoneDate::lot);
        types.getOrDeclare(MilestoneDate.class).declareLongField("position", MilestoneDate::position);
        types.getOrDeclare(MilestoneOrder.class).declareField("first", String.class, MilestoneOrder::first);
        types.getOrDeclare(MilestoneOrder.class).declareField("second", String.class, MilestoneOrder::second);
        types.getOrDeclare(Wave.class).declareLongField("number", Wave::number);
        types.getOrDeclare(Stage.class).declareField("pointer", String.class, Stage::pointer);
        types.getOrDeclare(MinimumPeriod.class).declareField("stage", String.class, MinimumPeriod::stage);
        types.getOrDeclare(Parameter.class).declareField("id", String.class, Parameter::id);
        types.getOrDeclare(Party.class).declareField("pointer", String.class, Party::pointer);
        types.getOrDeclare(Exclusion.class).declareField("pointer", String.class, Exclusion::pointer);
        types.getOrDeclare(BasicInformation.class).declareField("party", String.class, BasicInformation::party);
        types.getOrDeclare(DecisionMoment.class).declareField("of", String.class, DecisionMoment::of);
    }

    /** The index of a dossier, made when it is asked for. */
    private static final class LazyIndex {

        private final List<Object> facts;
        private @Nullable FactIndex made;

        LazyIndex(List<Object> facts) {
            this.facts = facts;
        }

        FactIndex get() {
            if (made == null) {
                made = new FactIndex(facts);
            }
            return made;
        }
    }

    /** Runs every task on the thread that hands it over. */
    private static final class InPlace extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
