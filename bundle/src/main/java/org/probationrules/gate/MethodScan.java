package org.probationrules.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method of a class that a rule compiled to. */
final class MethodScan extends MethodVisitor {

    /** How many values a rule may hand over at once: names and values of a finding, or codes. */
    private static final int MOST_IN_CODE = 64;
    /** How many rules, conditions or names the compiler writes in one list. */
    private static final int MOST_IN_FRAME = 4_096;
    private static final String CONCATENATION = "java.lang.invoke.StringConcatFactory.makeConcatWithConstants";
    private static final AllowedNames ALLOWED = AllowedNames.shipped();
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    private final boolean code;
    private final String owner;
    private final Set<String> own;
    private final BiConsumer<String, String> problems;
    private final Set<Label> behind = new HashSet<>();
    private int constant = -1;
    private boolean length;

    /**
     * Reads a method.
     *
     * @param code whether an editor of rules wrote what stands in it
     * @param owner the class of the method
     * @param own the classes that the rules compiled to
     * @param problems takes what is wrong: a word to look for in the rule, and the message
     */
    MethodScan(boolean code, String owner, Set<String> own, BiConsumer<String, String> problems) {
        super(Opcodes.ASM9);
        this.code = code;
        this.owner = owner;
        this.own = own;
        this.problems = problems;
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean ofInterface) {
        String written = Names.method(type, name, descriptor);
        String called = Names.ofClass(type);
        if (!mayCall(called, name, descriptor, written)) {
            refuse(name.equals("<init>") ? plain(called) : name, name.equals("<init>")
                    ? "the rule makes a " + plain(called) + "; a rule makes nothing, it asks facts"
                    : "the rule calls " + plain(called) + "." + name + "; it may only ask what the vocabulary offers");
        }
        next();
    }

    private boolean mayCall(String called, String name, String descriptor, String written) {
        if (code) {
            return ALLOWED.inCode(written) || VOCABULARY.allows(called, Names.signature(name, descriptor));
        }
        return own.contains(called) || ALLOWED.inFrame(written);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        String called = Names.ofClass(type);
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        boolean ours = own.contains(called) && (!writes || called.equals(owner));
        if (code || !ours && (writes || !ALLOWED.inFrame(Names.field(type, name)))) {
            refuse(name, "the rule uses the field " + plain(called) + "." + name
                    + "; it may only ask what the vocabulary offers");
        }
        next();
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        String name = Names.ofClass(type.replaceFirst("^\\[+L(.*);$", "$1"));
        switch (opcode) {
            case Opcodes.ANEWARRAY -> array(name);
            case Opcodes.NEW -> {
                if (code || !own.contains(name) && !ALLOWED.type(name)) {
                    refuse(plain(name), "the rule makes a " + plain(name) + "; a rule makes nothing, it asks facts");
                }
            }
            default -> {
                if (!own.contains(name) && !ALLOWED.type(name) || code && own.contains(name)) {
                    refuse(plain(name), "the rule names " + plain(name) + ", which is no word of the vocabulary");
                }
            }
        }
        next();
    }

    /** Lists of a few values are what a call with several of them compiles to; their length stands before them. */
    private void array(String type) {
        boolean known = code
                ? type.equals("java.lang.Object") || type.equals("java.lang.String")
                : own.contains(type) || ALLOWED.type(type);
        boolean copy = !code && type.equals(owner) && length;
        if (!known || !copy && (constant < 0 || constant > (code ? MOST_IN_CODE : MOST_IN_FRAME))) {
            refuse("", "the rule makes a list of its own, or hands over more than " + MOST_IN_CODE / 2 + " values at once");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            refuse("", "the rule makes an array; a rule makes nothing, it asks facts");
        }
        next();
        constant = opcode == Opcodes.NEWARRAY ? -1 : operand;
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            refuse("synchronized", "the rule holds a lock; a rule has conditions and one finding");
        }
        if (opcode == Opcodes.ATHROW && code) {
            refuse("throw", "the rule throws an error; it raises a finding instead");
        }
        boolean kept = opcode == Opcodes.ARRAYLENGTH || opcode == Opcodes.DUP && length;
        next();
        constant = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5 ? opcode - Opcodes.ICONST_0 : -1;
        length = kept;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        boolean kept = length && (opcode == Opcodes.ISTORE || opcode == Opcodes.ILOAD);
        next();
        length = kept;
        if (opcode == Opcodes.RET) {
            refuse("", "what the rule compiles to cannot be read");
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        next();
        if (value instanceof Integer number) {
            constant = number;
        } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            String name = type.getClassName();
            if (code || !own.contains(name) && !ALLOWED.type(name)) {
                refuse(plain(name), "the rule names the class " + plain(name) + ", which is no word of the vocabulary");
            }
        } else if (value instanceof Type || value instanceof Handle || value instanceof ConstantDynamic) {
            refuse("", "the rule names a class or a method as a value; it may only ask what the vocabulary offers");
        }
    }

    /** Numbers may be joined to a text; texts may not: each step could double them, and the memory that they take. */
    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        boolean joins = Names.field(bootstrap.getOwner(), bootstrap.getName()).equals(CONCATENATION);
        boolean ofNumbers = true;
        for (Type taken : Type.getArgumentTypes(descriptor)) {
            ofNumbers &= taken.getSort() < Type.ARRAY;
        }
        for (Object argument : arguments) {
            joins &= argument instanceof String;
        }
        if (!joins) {
            refuse("->", "the rule has a function of its own; a rule has conditions and one finding");
        } else if (code && !ofNumbers) {
            refuse("+", "the rule joins texts with +; only numbers can be joined, and words belong in the message");
        }
        next();
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        refuse("catch", "the rule catches errors; the limit of its computing time would be caught with them");
    }

    @Override
    public void visitLabel(Label label) {
        behind.add(label);
        length = false;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (behind.contains(label) || opcode == Opcodes.JSR) {
            loop();
        }
        next();
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        branches(other, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label... labels) {
        branches(other, labels);
    }

    private void branches(Label other, Label... labels) {
        for (Label label : labels) {
            if (behind.contains(label)) {
                loop();
            }
        }
        if (behind.contains(other)) {
            loop();
        }
        next();
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        if (code) {
            loop();
        }
        next();
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        refuse("", "the rule makes an array; a rule makes nothing, it asks facts");
        next();
    }

    private void loop() {
        refuse("", "the rule does something again and again; a rule has conditions and one finding");
    }

    private void refuse(String word, String message) {
        problems.accept(word, message);
    }

    /** What stood before counts no longer. */
    private void next() {
        constant = -1;
        length = false;
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
