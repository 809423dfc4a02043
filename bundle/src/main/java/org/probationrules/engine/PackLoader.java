package org.probationrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.drools.model.Rule;
import org.probationrules.pack.Nearest;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.Place;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;

/**
 * Makes a pack ready to run from its files: reads it, compiles what is new in it, and tries its cases.
 *
 * <p>All or nothing: a pack with a mistake anywhere is not made ready, and everything that is wrong with it is said.
 */
public final class PackLoader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*");
    private static final String PACK = "pack.yaml";
    private static final AssessmentRequest NOTHING = AssessmentRequest.of(Hook.CLOCK_TICK, LocalDate.EPOCH, "{}");

    private final PackSet among;
    private final Map<String, Rule> known = new HashMap<>();

    /**
     * A loader of packs that are to judge with others.
     *
     * @param among the packs that are in force; a pack that is loaded replaces the one with its id
     * @param shipped the packs that came with the plugin, whose rules are compiled already
     */
    public PackLoader(PackSet among, PackSet shipped) {
        this.among = among;
        for (PackSet set : List.of(shipped, among)) {
            set.packs().forEach(ready -> ready.rules().forEach(rule -> known.put(rule.drl(), rule.compiled())));
        }
    }

    /**
     * Makes a pack ready.
     *
     * @throws PackException with everything that is wrong
     */
    public ReadyPack load(PackFiles files) {
        PackReader.Reading reading = PackReader.readWhatCanBe(files);
        List<PackProblem> problems = new ArrayList<>();
        Optional<ReadyPack> ready = compile(reading, problems);
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        tryCases(ready.orElseThrow());
        return ready.orElseThrow();
    }

    /** Why a pack would be refused before its cases are tried. */
    public List<PackProblem> problems(PackReader.Reading reading) {
        List<PackProblem> problems = new ArrayList<>();
        compile(reading, problems);
        return problems;
    }

    /** Every stage says what it can of what the one before could read. */
    private Optional<ReadyPack> compile(PackReader.Reading reading, List<PackProblem> problems) {
        problems.addAll(reading.problems());
        return reading.pack().flatMap(pack -> {
            try {
                fits(pack);
            } catch (PackException e) {
                problems.addAll(e.problems());
            }
            try {
                return Optional.of(compile(pack));
            } catch (PackException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        });
    }

    /** Makes a pack ready without trying its cases. */
    public ReadyPack compile(Pack pack) {
        Map<Boolean, List<Pack.Rule>> byKnown =
                pack.rules().stream().collect(Collectors.partitioningBy(rule -> known.containsKey(rule.drl())));
        List<Rule> rules = new ArrayList<>(new RuleCompiler(pack.id()).compile(byKnown.get(false)).values());
        byKnown.get(true).forEach(rule -> rules.add(known.get(rule.drl())));
        return ReadyPack.of(pack, CompiledRules.of(pack.id(), rules));
    }

    /**
     * Sees whether the pack can stand beside the others.
     *
     * @throws PackException if it cannot
     */
    public void fits(Pack pack) {
        List<PackProblem> problems = new ArrayList<>();
        if (!ID.matcher(pack.id()).matches()) {
            problems.add(new PackProblem(PACK, 0, 0,
                    "the id '" + pack.id() + "' may have small letters and digits only, such as timetable"));
        }
        Set<String> rules = new HashSet<>();
        Map<String, String> parameters = new HashMap<>();
        for (ReadyPack other : among.without(pack.id()).packs()) {
            other.rules().forEach(rule -> rules.add(rule.metadata().id()));
            other.pack().parameters().keySet().forEach(id -> parameters.put(id, other.pack().id()));
        }
        pack.rules().stream().map(Pack.Rule::metadata).filter(rule -> rules.contains(rule.id())).forEach(rule ->
                problems.add(new PackProblem(rule.file(), rule.line(), 0, "another pack has a rule " + rule.id())));
        pack.parameters().keySet().stream().filter(parameters::containsKey).forEach(id ->
                problems.add(new PackProblem("parameters.yaml", 0, 0,
                        "the pack " + parameters.get(id) + " has a parameter " + id + " already")));
        problems.addAll(circumstances(pack));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    /** A rule that goes by a circumstance which nobody derives would break every assessment. */
    private List<PackProblem> circumstances(Pack pack) {
        Set<String> derived = among.assess(NOTHING, asked -> false).circumstances().stream()
                .map(Assessment.Circumstance::name)
                .collect(Collectors.toCollection(TreeSet::new));
        List<PackProblem> problems = new ArrayList<>();
        pack.rules().forEach(rule -> {
            rule.metadata().applies().keySet().forEach(name -> known("@applies", name, rule, derived, problems));
            rule.metadata().severityBy().filter(by -> !by.isByParameter())
                    .ifPresent(by -> known("@severityBy", by.name(), rule, derived, problems));
        });
        return problems;
    }

    private static void known(
            String annotation, String name, Pack.Rule rule, Set<String> derived, List<PackProblem> problems) {
        if (!derived.contains(name)) {
            int line = Place.first(rule.drl(), Pattern.compile("(?m)^\\s*(" + annotation + ")\\b"), 1).line();
            Place place = Place.word(rule.drl(), line, name);
            problems.add(new PackProblem(rule.metadata().file(), place.line(), place.column(), annotation + " names '" + name + "'"
                    + Nearest.hint(name, derived) + "; there are " + String.join(", ", derived)));
        }
    }

    private void tryCases(ReadyPack ready) {
        Map<String, List<RuleCase>> cases = ready.pack().rules().stream()
                .collect(Collectors.toMap(rule -> rule.metadata().id(), Pack.Rule::cases));
        List<PackProblem> problems = new ArrayList<>();
        for (ReadyRule rule : ready.rules()) {
            CaseRunner runner = new CaseRunner(among.with(ready.only(rule)));
            for (RuleCase it : cases.get(rule.metadata().id())) {
                List<CaseRunner.Difference> differences = runner.run(ready.pack(), it);
                if (!differences.isEmpty()) {
                    problems.add(new PackProblem(it.file(), it.line(), 0,
                            "the case '" + it.name() + "' of " + it.ruleId() + " is not met: " + differences.stream()
                                    .map(CaseRunner.Difference::toString)
                                    .collect(Collectors.joining("; "))));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }
}
