package org.probationrules.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.drools.model.Rule;
import org.probationrules.derive.Codelists;
import org.probationrules.facts.Parameter;
import org.probationrules.gate.ClassScan;
import org.probationrules.gate.Deadline;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;

/**
 * A Java platform of its own on which attacks are tried, since some of them end it.
 *
 * <p>Arguments: {@code gate} or {@code open}, a folder for what attacks make, and the folders of attacks. It prints a line
 * for each: the name, what the canaries tell, the answer, and what was said.
 */
final class AttackedPlatform {

    static final String PACK = "timetable";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** What is derived before any rule runs rests on the parameters of all packs. */
    private static final Map<String, Parameter> PARAMETERS = ShippedFiles.packIds().stream()
            .map(id -> PackReader.readWithoutCases(ShippedFiles.under("packs/" + id)))
            .flatMap(pack -> pack.parameters().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private final Canaries canaries;
    private final boolean gate;

    private AttackedPlatform(Canaries canaries, boolean gate) {
        this.canaries = canaries;
        this.gate = gate;
    }

    public static void main(String[] arguments) throws Exception {
        try (Canaries canaries = new Canaries(Path.of(arguments[1]))) {
            AttackedPlatform platform = new AttackedPlatform(canaries, arguments[0].equals("gate"));
            for (int i = 2; i < arguments.length; i++) {
                platform.attack(Path.of(arguments[i]));
            }
        }
        OUT.println("end");
        System.exit(0);
    }

    private void attack(Path folder) throws Exception {
        String name = folder.getFileName().toString();
        Pack.Rule rule = rule(name, Files.readString(folder.resolve("rule.drl")));
        canaries.reset();
        String answer;
        try {
            answer = gate ? gated(rule) : open(rule);
        } catch (PackException e) {
            answer = "refused\t" + said(e.problems());
        } catch (Throwable e) {
            answer = "broken\t" + e;
        }
        if (!gate && name.startsWith("network")) {
            Thread.sleep(100);
        }
        OUT.println(name + "\t" + String.join(", ", canaries.changes()) + "\t" + answer.replaceAll("\\R", " "));
    }

    private static Pack.Rule rule(String name, String drl) {
        RuleMetadata metadata = new RuleMetadata(
                "ATT-001", "attack", "error", Optional.empty(), "house", "a test", "a test", LocalDate.of(2020, 1, 1),
                Optional.empty(), List.of("contract.sign"), Map.of(), "found", "mend it", List.of(),
                name + "/rule.drl", 1);
        return new Pack.Rule(metadata, drl, List.of());
    }

    /** As the plugin does it. */
    private static String gated(Pack.Rule rule) {
        return judged(rule, new RuleCompiler(PACK).compile(List.of(rule)));
    }

    /** Without a gate; what the scan would have said is told with it. */
    private static String open(Pack.Rule rule) {
        RuleCompiler.Output output = ClassLoaders.withOurs(() -> new RuleCompiler(PACK).build(List.of(rule)));
        if (!output.problems().isEmpty()) {
            return "uncompiled\t" + said(output.problems());
        }
        List<PackProblem> scan = ScanProblems.of(
                List.of(rule), ClassScan.of(PrebuiltRules.PACKAGE + PACK, output.classes()));
        String scanned = scan.isEmpty() ? "unseen" : "seen";
        try {
            ClassLoaders.withOurs(() -> judged(rule, RuleCompiler.load(output.classes(), new OpenLoader(output.classes()))));
        } catch (RuntimeException | LinkageError e) {
            return scanned + "\t" + said(scan) + " " + e;
        }
        return scanned + "\t" + said(scan);
    }

    private static String judged(Pack.Rule rule, Map<String, Rule> compiled) {
        Pack pack = new Pack(
                PACK, "1", "attacks", "nobody", LocalDate.of(2020, 1, 1), Optional.empty(), List.of(rule), PARAMETERS,
                Map.of(), "");
        PackSet packs = new PackSet(
                Codelists.shipped(), List.of(ReadyPack.of(pack, CompiledRules.of(PACK, compiled.values()))));
        boolean large = rule.drl().contains("$b :") || rule.drl().contains("$a :") || rule.drl().contains("$few :");
        try (Deadline within = Deadline.set(LIMIT)) {
            Assessment answer = packs.assess(AssessmentRequest.of(
                    Hook.CONTRACT_SIGN, LocalDate.of(2026, 10, 14), dossier(large ? 1_700 : 1)));
            return answer.completion() + "\t" + answer.findings().stream()
                    .map(finding -> finding.ruleId() + " " + finding.message())
                    .distinct()
                    .limit(3)
                    .toList();
        }
    }

    private static byte[] dossier(int awards) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < awards; i++) {
            // Too early, since the finding of a duty that is met is not even made.
            written.add("{\"notice\": \"2026-10-05\", \"signed\": \"2026-10-01\"}");
        }
        List<String> waves = new ArrayList<>();
        for (int i = 0; i < Math.min(awards, 1_000); i++) {
            waves.add("{\"number\": " + (i + 1) + "}");
        }
        return ("{\"awards\": [" + String.join(", ", written) + "], \"procurement\": {\"waves\": ["
                        + String.join(", ", waves) + "]}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String said(List<PackProblem> problems) {
        return problems.isEmpty() ? "" : problems.get(0).toString();
    }

    /** Loads whatever it is given, and looks up whatever is asked for. */
    static final class OpenLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        OpenLoader(Map<String, byte[]> classes) {
            super(OpenLoader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
