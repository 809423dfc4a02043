package org.probationrules.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Constants;

/** The jars that the build made, and variations of them. */
public final class Jars {

    private Jars() {}

    /** The bundle that a host installs. */
    public static Path plugin() {
        return Path.of(System.getProperty("plugin.jar"));
    }

    /** The jar that runs by itself. */
    public static Path standalone() {
        return Path.of(System.getProperty("standalone.jar"));
    }

    /** The frameworks, and in {@code bundles/} what they need for the plugin. */
    public static Path containers() {
        return Path.of(System.getProperty("containers.directory"));
    }

    /** Returns the manifest of a jar. */
    public static Manifest manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a copy of the plugin that differs by its version only, as the next release would be. */
    public static Path pluginAsVersion(String version) {
        Path copy = containers().resolve("plugin-" + version + ".jar");
        try (JarFile original = new JarFile(plugin().toFile())) {
            Manifest manifest = new Manifest(original.getManifest());
            manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, version);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                Enumeration<JarEntry> entries = original.entries();
                while (entries.hasMoreElements()) {
                    JarEntry entry = entries.nextElement();
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        try (InputStream content = original.getInputStream(entry)) {
                            content.transferTo(out);
                        }
                        out.closeEntry();
                    }
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a jar of a manifest and classes that are on the class path of the test. */
    static byte[] of(Manifest manifest, Class<?>... classes) {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(jar, manifest)) {
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream content = type.getClassLoader().getResourceAsStream(name)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar.toByteArray();
    }
}
