package org.probationrules.gate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts a look at the {@link Deadline} at the beginning of every method of a rule, and before every jump back. */
public final class GuardedClasses {

    private static final String DEADLINE = Type.getInternalName(Deadline.class);

    private GuardedClasses() {}

    /** The same classes, guarded. */
    public static Map<String, byte[]> of(Map<String, byte[]> classes) {
        Map<String, byte[]> guarded = new TreeMap<>();
        classes.forEach((name, bytes) -> guarded.put(name, guard(bytes)));
        return guarded;
    }

    private static byte[] guard(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                // What makes a class ready runs once, while a pack is loaded and no deadline is set.
                return name.startsWith("<") ? method : new Guard(method);
            }
        }, 0);
        return writer.toByteArray();
    }

    private static final class Guard extends MethodVisitor {

        private final Set<Label> behind = new HashSet<>();

        Guard(MethodVisitor method) {
            super(Opcodes.ASM9, method);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            check();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (behind.contains(label)) {
                check();
            }
            super.visitJumpInsn(opcode, label);
        }

        private void check() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, DEADLINE, "check", "()V", false);
        }
    }
}
