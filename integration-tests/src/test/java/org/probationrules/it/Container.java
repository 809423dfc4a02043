package org.probationrules.it;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import java.util.ServiceLoader;

import org.osgi.framework.launch.FrameworkFactory;

/** The OSGi frameworks that the plugin is tested in. */
public enum Container {
    FELIX,
    EQUINOX;

    private FrameworkFactory factory;

    /**
     * Returns the factory of this framework.
     *
     * <p>Each framework has a class loader of its own, so that two of them can run in one Java machine.
     */
    synchronized FrameworkFactory factory() {
        if (factory == null) {
            try {
                URL jar = Jars.containers().resolve(name().toLowerCase(Locale.ROOT) + ".jar").toUri().toURL();
                ClassLoader loader = new URLClassLoader(new URL[] {jar}, new Shared());
                factory = ServiceLoader.load(FrameworkFactory.class, loader).findFirst().orElseThrow();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
        return factory;
    }

    /**
     * What test and framework share: the OSGi interfaces and logging.
     *
     * <p>The rest of the test's class path stays hidden. The plugin's classes are on it too, and a framework that finds
     * them there takes the plugin's service for a stranger.
     */
    private static final class Shared extends ClassLoader {

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.osgi.") || name.startsWith("org.slf4j.")) {
                return Container.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
