package org.probationrules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The documents in {@code rules/docs} are those that the rules give.
 *
 * <p>To write them anew: {@code mvn -pl rules test -Dtest=RulePagesTest -Ddocs.write=true}.
 */
class RulePagesTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void areCurrent() throws IOException {
        SortedMap<String, String> pages = new RulePages(ShippedFiles.packIds().stream()
                        .map(id -> PackReader.read(PackFiles.under(Path.of("packs", id))))
                        .toList())
                .write();
        if (Boolean.getBoolean("docs.write")) {
            write(pages);
        }
        assertEquals(pages, onDisk(), "Write them anew: mvn -pl rules test -Dtest=RulePagesTest -Ddocs.write=true");
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(DOCS);
        for (String old : onDisk().keySet()) {
            Files.delete(DOCS.resolve(old));
        }
        for (var page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }

    private static SortedMap<String, String> onDisk() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(DOCS)) {
            try (Stream<Path> files = Files.list(DOCS)) {
                for (Path file : files.toList()) {
                    pages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
