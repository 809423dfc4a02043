package org.probationrules.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of classes that the rule compiler makes of rules, known by their names within the package of the rules. */
enum GeneratedClass {
    /** A condition. */
    CONDITION("P[0-9A-F]{2}\\.LambdaPredicate[0-9A-F]{32}", "java.lang.Enum", Set.of("test")),
    /** A value that is taken from facts. */
    VALUE("P[0-9A-F]{2}\\.LambdaExtractor[0-9A-F]{32}", "java.lang.Enum", Set.of("apply")),
    /** What a rule does when it matches. */
    CONSEQUENCE("P[0-9A-F]{2}\\.LambdaConsequence[0-9A-F]{32}", "java.lang.Enum", Set.of("execute")),
    /** The list of the rules. */
    RULES("Rules[0-9A-F]{32}", "java.lang.Object", Set.of()),
    /** How each rule is put together. */
    RULE_METHODS("Rules[0-9A-F]{32}RuleMethods\\d+", "java.lang.Object", Set.of()),
    /** The names of what facts can be asked. */
    METADATA("DomainClassesMetadata[0-9A-F]{32}(\\$\\w+_Metadata)?", "java.lang.Object", Set.of());

    private static final Set<String> FRAME_METHODS =
            Set.of("<clinit>", "<init>", "values", "valueOf", "getExpressionHash", "predicateInformation");

    private final Pattern name;
    private final String parent;
    private final Set<String> code;

    GeneratedClass(String name, String parent, Set<String> code) {
        this.name = Pattern.compile(name);
        this.parent = parent;
        this.code = code;
    }

    /** The kind of a class; empty for a class that no rule compiles to. */
    static Optional<GeneratedClass> of(String packageName, String className) {
        return className.startsWith(packageName + ".")
                ? Stream.of(values())
                        .filter(kind -> kind.name.matcher(className.substring(packageName.length() + 1)).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it may extend and implement these. */
    boolean mayBe(String superclass, List<String> interfaces) {
        return superclass.equals(parent) && interfaces.stream().allMatch(this::mayImplement);
    }

    private boolean mayImplement(String type) {
        String known = switch (this) {
            case CONDITION -> "org\\.drools\\.model\\.functions\\.(Predicate\\d+|HashedExpression)";
            case VALUE -> "org\\.drools\\.model\\.functions\\.(Function\\d+|HashedExpression)";
            case CONSEQUENCE -> "org\\.drools\\.model\\.functions\\.(Block\\d+|HashedExpression)";
            case RULES -> "org\\.drools\\.model\\.Model";
            case METADATA -> "org\\.drools\\.model\\.DomainClassMetadata";
            case RULE_METHODS -> "";
        };
        return type.matches(known);
    }

    /** Whether what an editor of rules wrote stands in the method, and not what the compiler writes around it. */
    boolean isCode(String method) {
        return code.contains(method);
    }

    /** Whether such a class has a method of this name. */
    boolean has(String method) {
        return code.isEmpty() || isCode(method) || FRAME_METHODS.contains(method);
    }
}
