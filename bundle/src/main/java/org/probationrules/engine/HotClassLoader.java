package org.probationrules.engine;

import java.util.Map;

/** Holds the classes of rules that were compiled now. */
final class HotClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    HotClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
        super(parent);
        this.classes = Map.copyOf(classes);
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
