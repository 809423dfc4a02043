package org.probationrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieBaseModel;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.probationrules.gate.ClassScan;
import org.probationrules.gate.GuardedClasses;
import org.probationrules.gate.RuleClassLoader;
import org.probationrules.gate.TreeCheck;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackProblem;

/**
 * Compiles rules that were not compiled when the plugin was built.
 *
 * <p>Nothing that was compiled is loaded before it has passed the gate, and nothing of the engine's own is changed: a pack
 * that does not compile leaves everything as it was.
 */
final class RuleCompiler {

    private static final String CLASS = ".class";
    private static final String MODULE = "org/drools/project/model/ProjectModel_";
    private static final String MODEL = ".*\\.Rules[0-9A-F]{32}";
    /** Distinguishes the modules, which the rules engine keeps by name until each is removed. */
    private static final AtomicLong MODULES = new AtomicLong();

    private final String packId;

    RuleCompiler(String packId) {
        this.packId = packId;
    }

    /**
     * Compiles rules.
     *
     * @return the compiled rules by title
     * @throws PackException with everything that is wrong, each with its file and, where it is known, its line
     */
    Map<String, Rule> compile(List<Pack.Rule> rules) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        return OwnThread.call("probation-rules-compile", () -> ClassLoaders.withOurs(() -> {
            refuse(rules.stream().flatMap(rule -> treeProblems(rule).stream()).toList());
            Output together = build(rules);
            List<PackProblem> problems = problems(rules, together);
            if (!problems.isEmpty() && rules.size() > 1) {
                // What is said of many rules at once often names neither the rule nor a line: each alone does.
                List<PackProblem> located = new ArrayList<>();
                rules.forEach(rule -> located.addAll(problems(List.of(rule), build(List.of(rule)))));
                refuse(located);
            }
            refuse(problems);
            return load(together);
        }));
    }

    /** Compiles rules all or none: the compiled rules by title, empty if any of them cannot be let in. */
    Optional<Map<String, Rule>> compileTogether(List<Pack.Rule> rules) {
        return OwnThread.call("probation-rules-compile", () -> ClassLoaders.withOurs(() -> {
            if (rules.stream().anyMatch(rule -> !treeProblems(rule).isEmpty())) {
                return Optional.empty();
            }
            Output together = build(rules);
            return problems(rules, together).isEmpty() ? Optional.of(load(together)) : Optional.empty();
        }));
    }

    /** What rules compile to, and what the compiler says against them. */
    record Output(Map<String, byte[]> classes, List<PackProblem> problems) {}

    private static void refuse(List<PackProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private List<PackProblem> treeProblems(Pack.Rule rule) {
        return TreeCheck.of(packageName(), rule.metadata().file(), rule.drl());
    }

    private List<PackProblem> problems(List<Pack.Rule> rules, Output output) {
        return output.problems().isEmpty()
                ? ScanProblems.of(rules, ClassScan.of(packageName(), output.classes()))
                : output.problems();
    }

    private String packageName() {
        return PrebuiltRules.PACKAGE + packId;
    }

    /** Compiles rules and loads nothing of them. Only rules that passed the tree check may come here. */
    Output build(List<Pack.Rule> rules) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.probationrules.hot", packId, "1." + MODULES.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Map<String, Pack.Rule> byFile = new LinkedHashMap<>();
        for (Pack.Rule rule : rules) {
            String folder = rule.metadata().file().substring(0, rule.metadata().file().indexOf('/'));
            String path = "org/probationrules/packs/" + packId + "/" + folder + ".drl";
            byFile.put(path, rule);
            files.write("src/main/resources/" + path, rule.drl());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        KieBuilderImpl builder =
                (KieBuilderImpl) services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        CompilerMessages messages = new CompilerMessages(byFile);
        try {
            builder.buildAll((module, loader) -> new Project(module, loader, classes), file -> true);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(messages::add);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            messages.addBrokenOff();
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return new Output(classes, messages.problems());
    }

    private static Map<String, Rule> load(Output output) {
        Map<String, byte[]> guarded = GuardedClasses.of(output.classes());
        return load(guarded, new RuleClassLoader(RuleCompiler.class.getClassLoader(), guarded));
    }

    /** Loads the rules among classes that passed the scan. */
    static Map<String, Rule> load(Map<String, byte[]> classes, ClassLoader loader) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String name : classes.keySet()) {
            if (name.matches(MODEL)) {
                try {
                    Model model = (Model) loader.loadClass(name).getConstructor().newInstance();
                    model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("the compiled rules cannot be loaded", e);
                }
            }
        }
        return rules;
    }

    /** Hands over the classes in place of writing and loading them. */
    private static final class Project extends CanonicalModelKieProject {

        private final Map<String, byte[]> classes;

        Project(InternalKieModule module, ClassLoader loader, Map<String, byte[]> classes) {
            super(module, loader);
            this.classes = classes;
        }

        @Override
        protected KnowledgeBuilderConfigurationImpl getBuilderConfiguration(KieBaseModel base, InternalKieModule module) {
            KnowledgeBuilderConfigurationImpl configuration = super.getBuilderConfiguration(base, module);
            // In parallel, rules would be compiled on threads that idle for long after, and keep our classes as long.
            configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
            configuration.setOption(ParallelLambdaExternalizationOption.DISABLED);
            return configuration;
        }

        @Override
        public void writeProjectOutput(MemoryFileSystem target, BuildContext context) {
            super.writeProjectOutput(target, context);
            target.getMap().forEach((path, bytes) -> {
                String name = path.asString();
                // A description of the module for the rules engine's own loading, which is not how we load.
                if (name.endsWith(CLASS) && !name.startsWith(MODULE)) {
                    classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
                }
            });
        }
    }
}
