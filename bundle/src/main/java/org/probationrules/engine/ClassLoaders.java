package org.probationrules.engine;

import java.util.function.Supplier;

/**
 * Sets the thread's context class loader to that of this bundle around every call into the rules engine, which looks
 * services up through it and remembers a failure for good.
 */
final class ClassLoaders {

    private ClassLoaders() {}

    static <T> T withOurs(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoaders.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }
}
