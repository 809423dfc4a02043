package org.probationrules.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The example dossiers of the project, each with how it is asked about and what comes of it. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "rules", "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What changes with every edition of the packs and says nothing about the dossier. */
    private static final List<String> OF_THE_EDITION = List.of("id", "packs", "rules", "counts");

    private Examples() {}

    /**
     * An example.
     *
     * @param name the name of its folder
     * @param hook the moment at which it is assessed
     * @param asOf the day of the assessment
     * @param exitCode what the command line ends with
     */
    record Example(String name, String hook, LocalDate asOf, int exitCode) {

        Path dossier() {
            return FOLDER.resolve(name).resolve("dossier.json");
        }

        Path assessment() {
            return FOLDER.resolve(name).resolve("assessment.json");
        }

        String text() throws IOException {
            return Files.readString(dossier());
        }
    }

    static List<Example> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .map(Examples::named)
                    .toList();
        }
    }

    static Example named(String name) {
        Properties request = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve(name).resolve("request.properties"))) {
            request.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the example " + name + " does not say how it is assessed", e);
        }
        return new Example(
                name,
                request.getProperty("hook"),
                LocalDate.parse(request.getProperty("as-of")),
                Integer.parseInt(request.getProperty("exit-code")));
    }

    /** The part of an assessment that stands beside an example. */
    static String kept(String assessment) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(assessment);
        tree.remove(OF_THE_EDITION);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        byte[] kept = JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines))
                .writeValueAsBytes(tree);
        return new String(kept, StandardCharsets.UTF_8) + "\n";
    }
}
