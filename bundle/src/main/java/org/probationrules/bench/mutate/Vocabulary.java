package org.probationrules.bench.mutate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;

/** The words that a rule may use, and which of them could stand in each other's place. */
final class Vocabulary {

    private static final String FACTS = Fact.class.getPackageName() + ".";

    /** Words that stand in nobody's place: one is no comparison, the other looks for words inside a text. */
    private static final Set<String> APART = Set.of("breach", "notToSay");

    private final Map<String, Class<?>> variables;

    /** The vocabulary of a rule whose variables have these types. */
    Vocabulary(Map<String, Class<?>> variables) {
        this.variables = variables;
    }

    /** The type of fact that a pattern names. */
    static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(FACTS + name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The type of an expression, where it can be told. */
    Optional<Class<?>> typeOf(Expression expression) {
        if (expression.receiver().isEmpty()) {
            return expression.name().startsWith("\"")
                    ? Optional.of(String.class)
                    : Optional.ofNullable(variables.get(expression.name()));
        }
        return typeOf(expression.receiver().get()).flatMap(owner -> method(owner, expression)).map(Method::getReturnType);
    }

    /** Whether an expression comes to a judgement. */
    boolean isJudgement(Expression expression) {
        return typeOf(expression).filter(type -> type == Judgement.class).isPresent();
    }

    /** Other words of the same type that take the same and come to a judgement too. */
    List<String> neighbours(Expression call) {
        Optional<Class<?>> owner = call.receiver().flatMap(this::typeOf).filter(type -> type != Judgement.class);
        if (APART.contains(call.name())) {
            return List.of();
        }
        Optional<Method> word = owner.flatMap(type -> method(type, call));
        if (word.isEmpty() || word.get().getReturnType() != Judgement.class) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>();
        for (Method other : owner.get().getMethods()) {
            if (other.getReturnType() == Judgement.class
                    && !Modifier.isStatic(other.getModifiers())
                    && !APART.contains(other.getName())
                    && Arrays.equals(other.getParameterTypes(), word.get().getParameterTypes())) {
                names.add(other.getName());
            }
        }
        names.remove(call.name());
        return List.copyOf(names);
    }

    /** Whether a type has a question of this name that is answered by yes or no, such as {@code none}. */
    static boolean asks(Class<?> type, String property) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(accessor("is", property)) && method.getReturnType() == boolean.class);
    }

    private Optional<Method> method(Class<?> owner, Expression step) {
        List<Method> named = Arrays.stream(owner.getMethods())
                .filter(method -> step.call()
                        ? method.getName().equals(step.name()) && takes(method, step.arguments())
                        : method.getParameterCount() == 0 && names(method, step.name()))
                .toList();
        return named.stream().findFirst();
    }

    private boolean takes(Method method, List<Expression> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (method.isVarArgs()) {
            return arguments.size() >= parameters.length - 1;
        }
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Optional<Class<?>> type = typeOf(arguments.get(i));
            if (type.isPresent() && !parameters[i].isPrimitive() && !parameters[i].isAssignableFrom(type.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Method method, String property) {
        return method.getName().equals(property)
                || method.getName().equals(accessor("is", property))
                || method.getName().equals(accessor("get", property));
    }

    private static String accessor(String prefix, String property) {
        return prefix + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }
}
