package org.probationrules.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probationrules.pack.PackFiles;
import org.probationrules.pack.ShippedFiles;

/**
 * The files by which an editor helps with packs: its settings, snippets, and the schemas of the YAML files.
 *
 * <p>They are those of the folder {@code rules} of the project, whose settings name the schemas where the project keeps
 * them; what is exported holds the schemas itself.
 */
final class EditorHelp {

    /** The folder of the editor's files, beside the packs. */
    static final String FOLDER = ".vscode/";

    private static final String SHIPPED = "editor";
    private static final String SCHEMAS = "/org/probationrules/schema/";
    private static final String SCHEMAS_IN_PROJECT = "../bundle/src/main/resources" + SCHEMAS;
    private static final List<String> SCHEMA_FILES = List.of(
            "cases-1.0.schema.json", "dossier-1.0.schema.json", "mutants-1.0.schema.json", "pack-1.0.schema.json",
            "parameters-1.0.schema.json");

    private EditorHelp() {}

    /** The files by their path beside the packs. */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PackFiles shipped = ShippedFiles.under(SHIPPED);
        shipped.paths().forEach(path -> files.put(FOLDER + path, shipped.text(path)
                .replace(SCHEMAS_IN_PROJECT, "./" + FOLDER)
                .getBytes(StandardCharsets.UTF_8)));
        SCHEMA_FILES.forEach(name -> files.put(FOLDER + name, resource(SCHEMAS + name)));
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream in = EditorHelp.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
