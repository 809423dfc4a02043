package org.probationrules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packs, calendars and code lists that are shipped with the plugin, read from the class path. */
public final class ShippedFiles {

    private static final String ROOT = "/probation-rules/";
    private static final String INDEX = "index.txt";

    private ShippedFiles() {}

    /** The files below a folder such as {@code packs/timetable}, by their path in it. */
    public static PackFiles under(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : index()) {
            if (path.startsWith(folder + "/")) {
                files.put(path.substring(folder.length() + 1), bytes(path));
            }
        }
        return new PackFiles(files);
    }

    /** The ids of the packs, in their order. */
    public static List<String> packIds() {
        return index().stream()
                .filter(path -> path.startsWith("packs/") && path.endsWith("/pack.yaml"))
                .map(path -> path.substring("packs/".length(), path.length() - "/pack.yaml".length()))
                .sorted()
                .toList();
    }

    /** A YAML or JSON file. */
    public static Yaml yaml(String path) {
        return Yaml.read(path, new String(bytes(path), StandardCharsets.UTF_8));
    }

    private static List<String> index() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
