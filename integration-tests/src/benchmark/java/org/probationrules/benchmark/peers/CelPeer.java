package org.probationrules.benchmark.peers;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import org.jspecify.annotations.Nullable;
import org.probationrules.facts.Judgement;

/**
 * Common Expression Language, in its implementation for Java: conditions and judgements are expressions.
 *
 * <p>CEL has no patterns and no joins. So Java finds the combinations of facts, by type and by the keys of an index as
 * the yardstick has one, and asks a compiled expression of each: whether the rule concerns it, and what the judgement is.
 * That there is no fact of a kind is found by Java, too. The words of the vocabulary are registered as functions; the
 * fields of facts are variables that are read when an expression comes to them. Expressions are parsed, checked and made programs once; finding the combinations is part of each call.
 */
public final class CelPeer implements Peer {

    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().addFunctionBindings(CelFunctions.bindings()).build();
    private final List<Compiled> rules = CelRule.all().stream().map(this::compile).toList();

    @Override
    public List<Found> judge(List<Object> facts) {
        FactIndex index = new FactIndex(facts);
        Findings findings = new Findings();
        for (Compiled rule : rules) {
            rule.rule().finder().find(index, combination -> ask(rule, combination, findings));
        }
        return findings.all();
    }

    private static void ask(Compiled rule, Object[] combination, Findings findings) {
        try {
            Object answer = rule.program().eval(name -> rule.variables().get(name).read(combination));
            if (answer instanceof Judgement judgement && !judgement.isMet()) {
                rule.rule().teller().tell(findings, judgement, combination);
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(rule.rule().id() + " cannot be evaluated", e);
        }
    }

    /** A rule with its program and the variables of it. */
    private record Compiled(CelRule rule, CelRuntime.Program program, Map<String, Variable> variables) {}

    private Compiled compile(CelRule rule) {
        Map<String, Variable> variables = new HashMap<>();
        for (int i = 0; i < rule.names().size(); i++) {
            variables.put(rule.names().get(i), new Variable(i, null));
        }
        for (String path : paths(rule.expression())) {
            int dot = path.indexOf('.');
            int place = rule.names().indexOf(path.substring(0, dot));
            variables.put(path, new Variable(place, path.substring(dot + 1)));
        }
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addFunctionDeclarations(CelFunctions.declarations());
        variables.keySet().forEach(name -> compiler.addVar(name, SimpleType.DYN));
        try {
            return new Compiled(
                    rule, runtime.createProgram(compiler.build().compile(rule.expression()).getAst()), variables);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(rule.id() + " is no expression", e);
        }
    }

    /** What of an expression is a field of a fact: a name, a dot, and a name that is not called. */
    private static Set<String> paths(String expression) {
        Set<String> paths = new HashSet<>();
        Matcher matcher = Pattern.compile("(?<![\\w.)'-])([a-z]\\w*\\.\\w+)\\b(?!\\()").matcher(expression);
        while (matcher.find()) {
            paths.add(matcher.group(1));
        }
        return paths;
    }

    /** A fact of a combination, or a field of it that is read when it is asked for. */
    private static final class Variable {

        private final int place;
        private final @Nullable String field;
        private @Nullable MethodHandle reader;

        Variable(int place, @Nullable String field) {
            this.place = place;
            this.field = field;
        }

        Optional<Object> read(Object[] combination) {
            Object fact = combination[place];
            if (field == null) {
                return Optional.of(fact);
            }
            try {
                if (reader == null) {
                    reader = MethodHandles.publicLookup()
                            .unreflect(fact.getClass().getMethod(field))
                            .asType(MethodType.methodType(Object.class, Object.class));
                }
                Object value = (Object) reader.invokeExact(fact);
                return Optional.of(value instanceof Integer number ? number.longValue() : value);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + field, e);
            }
        }
    }
}
