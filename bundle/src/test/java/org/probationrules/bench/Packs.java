package org.probationrules.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probationrules.pack.PackFiles;

/** A small pack of one sound rule, to be spoilt by tests. */
final class Packs {

    static final String RULE = "XX-001-signed-after-notice/rule.drl";
    static final String CASES = "XX-001-signed-after-notice/cases.yaml";

    private Packs() {}

    static SortedMap<String, String> small() {
        PackFiles files = PackFiles.under(Path.of("src/test/resources/broken-packs/base"));
        SortedMap<String, String> texts = new TreeMap<>();
        files.paths().forEach(path -> texts.put(path, files.text(path)));
        return texts;
    }

    static PackFiles files(SortedMap<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(files);
    }
}
