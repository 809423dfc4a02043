package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Dossier;

class DossierSchemaTest {

    private static final String NAME = "dossier-" + Dossier.VERSION + ".schema.json";
    private static final String PUBLISHED = "src/main/resources/org/probationrules/schema/" + NAME;

    @Test
    void thePublishedSchemaIsThatOfTheVocabulary() throws IOException {
        byte[] current = DossierSchema.write();
        if (!Arrays.equals(current, published())) {
            Path written = Path.of("target", NAME);
            Files.createDirectories(written.getParent());
            Files.write(written, current);
            fail("The vocabulary has changed, and the published schema has not. Look at the difference, then copy bundle/"
                    + written + " to bundle/" + PUBLISHED);
        }
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        assertArrayEquals(DossierSchema.write(), DossierSchema.write());
    }

    @Test
    void everyFieldHasAMeaning() {
        String schema = new String(DossierSchema.write(), StandardCharsets.UTF_8);
        assertTrue(!schema.contains("\"description\": \"\""), "a record or a field has no @Meaning");
    }

    @Test
    void everyReferenceLeadsToADefinition() {
        String schema = new String(DossierSchema.write(), StandardCharsets.UTF_8);
        Set<String> wanted = all(schema, "\"#/\\$defs/(\\w+)\"");
        Set<String> defined = all(schema.substring(schema.indexOf("\"$defs\"")), "\n    \"(\\w+)\": \\{");
        assertEquals(wanted, defined);
        assertTrue(defined.containsAll(List.of("date", "amount", "count", "answer", "text", "texts", "key", "Dossier")));
    }

    private static Set<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] published() throws IOException {
        try (InputStream in = DossierSchema.class.getResourceAsStream("/org/probationrules/schema/" + NAME)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
