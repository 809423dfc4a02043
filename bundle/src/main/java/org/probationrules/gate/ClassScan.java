package org.probationrules.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads every class that rules compiled to, before any of them is loaded, and finds what they may not name or do.
 *
 * <p>It looks at what will run and not at what was written, and passes only what is listed: {@code allowed.txt} and
 * {@code vocabulary.txt}.
 */
public final class ClassScan {

    private static final int REFUSED_METHODS = Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_ABSTRACT;
    private static final int COMPILER_MADE = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

    /**
     * Something that a class may not name or do.
     *
     * @param word the name that an editor would find in the rule; empty where there is none
     * @param consequence whether it stands in the consequence
     * @param message what it is, in words
     */
    public record Found(String word, boolean consequence, String message) {}

    private final String packageName;
    private final Set<String> own;
    private final Set<Found> found = new LinkedHashSet<>();

    private ClassScan(String packageName, Set<String> own) {
        this.packageName = packageName;
        this.own = own;
    }

    /** What is wrong with the classes of rules of a package; classes are by their names in Java. */
    public static List<Found> of(String packageName, Map<String, byte[]> classes) {
        ClassScan scan = new ClassScan(packageName, classes.keySet());
        classes.forEach(scan::look);
        return new ArrayList<>(scan.found);
    }

    private void look(String name, byte[] bytes) {
        Optional<GeneratedClass> kind = GeneratedClass.of(packageName, name);
        try {
            ClassReader reader = new ClassReader(bytes);
            if (kind.isEmpty() || !Names.ofClass(reader.getClassName()).equals(name)) {
                String plain = name.substring(name.lastIndexOf('.') + 1);
                add(plain, false, "the rule makes a class of its own, " + plain + "; a rule has conditions and one finding");
                return;
            }
            List<String> interfaces = Stream.of(reader.getInterfaces()).map(Names::ofClass).toList();
            if (!kind.get().mayBe(Names.ofClass(reader.getSuperName()), interfaces)) {
                add("", false, "the rule extends or implements what no rule does");
            }
            reader.accept(new Look(kind.get(), name), ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            add("", false, "what the rule compiles to cannot be read");
        }
    }

    private void add(String word, boolean consequence, String message) {
        found.add(new Found(word, consequence, message));
    }

    private final class Look extends ClassVisitor {

        private final GeneratedClass kind;
        private final String name;

        Look(GeneratedClass kind, String name) {
            super(Opcodes.ASM9);
            this.kind = kind;
            this.name = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            boolean consequence = kind == GeneratedClass.CONSEQUENCE;
            if ((access & REFUSED_METHODS) != 0 || !kind.has(method)) {
                add(method, consequence, "the rule has a method of its own, " + method
                        + "; a rule has conditions and one finding");
            }
            boolean code = kind.isCode(method) && (access & COMPILER_MADE) == 0;
            return new MethodScan(code, name, own, (word, message) -> add(word, consequence, message));
        }
    }
}
