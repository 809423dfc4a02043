package org.probationrules.gate;

import java.util.Map;

/**
 * Holds the classes of rules, and looks up nothing for them but what is listed: whatever else they name is not there.
 */
public final class RuleClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;
    private final Map<String, byte[]> classes;

    /**
     * A loader of classes that have been scanned and guarded.
     *
     * @param host where the vocabulary and the rules engine are
     * @param classes the classes by their names in Java
     */
    public RuleClassLoader(ClassLoader host, Map<String, byte[]> classes) {
        super(null);
        this.host = host;
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            if (AllowedNames.shipped().type(name) || name.equals(Deadline.class.getName())) {
                return host.loadClass(name);
            }
            throw new ClassNotFoundException("a rule may not use " + name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
