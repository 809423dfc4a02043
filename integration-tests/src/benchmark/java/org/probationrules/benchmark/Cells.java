package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.probationrules.benchmark.document.Answers;
import org.probationrules.benchmark.document.Service;
import org.probationrules.benchmark.peers.Engine;
import org.probationrules.benchmark.peers.Peer;
import org.probationrules.benchmark.subject.Subject;
import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.benchmark.subject.Subset;

/**
 * Everything of which processor time is measured. Whoever has something else to measure adds a cell here; what only a
 * clock can measure is in {@link ByClock}.
 */
final class Cells {

    /** Engines on a small and on a large dossier. */
    static final String ENGINES = "engines";
    /** Engines on larger and larger dossiers. */
    static final String FACTS = "growth-facts";
    /** Engines with more and more rules on the small dossier. */
    static final String RULES = "growth-rules";
    /** Services from the bytes of a small and of a large dossier to those of the assessment. */
    static final String BYTES = "bytes";

    private static final List<Integer> FACT_COUNTS = List.of(30, 100, 300, 1000, 3000);
    private static final List<Integer> RULE_COUNTS = List.of(30, 100, 300, 1000);

    private final List<Cell> cells = new ArrayList<>();

    private Cells() {
        // Engines take turns on each dossier, so that what the machine does meanwhile befalls all of them.
        addEngines("small", Subjects::small);
        addEngines("large", Subjects::large);
        FACT_COUNTS.forEach(this::addFacts);
        RULE_COUNTS.forEach(this::addRules);
        addServices("small", Subjects::small);
        addServices("large", Subjects::large);
    }

    /** Whether the columns of a group are numbers, of something that grows. */
    static boolean isGrowth(String group) {
        return group.equals(FACTS) || group.equals(RULES);
    }

    /** All cells whose id has something of this pattern, in the order in which they are measured. */
    static List<Cell> chosen(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return new Cells().cells.stream().filter(cell -> wanted.matcher(cell.id()).find()).toList();
    }

    /** The cells for a look at whether all is well: what takes long to start or to run is left out. */
    static List<Cell> quick() {
        return chosen("^(engines|bytes|growth-\\w+/(30|100|300)/)");
    }

    private void addEngines(String column, Function<Subjects, Subject> subject) {
        Arrays.stream(Engine.values()).forEach(engine ->
                cells.add(new Cell(ENGINES, engine.label(), column, () -> judging(engine::start, subject))));
    }

    private void addFacts(int facts) {
        growing().forEach(engine -> cells.add(new Cell(FACTS, engine.label(), Integer.toString(facts),
                () -> judging(engine::start, subjects -> subjects.ofFacts(facts)))));
    }

    private void addRules(int rules) {
        growing().forEach(engine -> cells.add(new Cell(RULES, engine.label(), Integer.toString(rules),
                () -> judging(() -> engine.start(rules), Subjects::small))));
    }

    private void addServices(String column, Function<Subjects, Subject> subject) {
        Arrays.stream(Service.values()).forEach(service ->
                cells.add(new Cell(BYTES, service.label(), column, () -> answering(service, subject))));
    }

    private static List<Engine> growing() {
        return Arrays.stream(Engine.values()).filter(Engine::grows).toList();
    }

    private static Callable<?> judging(Supplier<Peer> engine, Function<Subjects, Subject> subject) {
        return engine.get().judging(subject.apply(new Subjects(Subset.packs())));
    }

    private static Callable<?> answering(Service service, Function<Subjects, Subject> subject) {
        byte[] dossier = subject.apply(new Subjects(Subset.packs())).json();
        Answers answers = service.start();
        return () -> answers.answer(dossier);
    }
}
