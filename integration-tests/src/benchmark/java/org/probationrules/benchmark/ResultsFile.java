package org.probationrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes everything that was measured as JSON, for programs. */
final class ResultsFile {

    private ResultsFile() {}

    static void write(Path file, Results results, Map<String, Object> circumstances) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>(circumstances);
        document.put("cells", results.entries());
        Files.createDirectories(file.toAbsolutePath().getParent());
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file.toFile(), document);
    }
}
