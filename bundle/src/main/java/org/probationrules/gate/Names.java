package org.probationrules.gate;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.objectweb.asm.Type;

/** How the lists of the gate write a method or a field that a class names. */
final class Names {

    private Names() {}

    /** A method with its class in full, and the plain names of what it takes and gives. */
    static String method(String owner, String name, String descriptor) {
        return ofClass(owner) + "." + signature(name, descriptor);
    }

    /** A method without its class. */
    static String signature(String name, String descriptor) {
        Type type = Type.getMethodType(descriptor);
        String taken = Arrays.stream(type.getArgumentTypes()).map(Names::plain).collect(Collectors.joining(", "));
        String given = type.getReturnType() == Type.VOID_TYPE ? "" : " " + plain(type.getReturnType());
        return name + "(" + taken + ")" + given;
    }

    /** A field with its class in full. */
    static String field(String owner, String name) {
        return ofClass(owner) + "." + name;
    }

    /** A class by its name in Java, in place of that in class files. */
    static String ofClass(String internal) {
        return internal.replace('/', '.');
    }

    private static String plain(Type type) {
        String name = type.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
