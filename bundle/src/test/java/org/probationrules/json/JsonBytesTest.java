package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The bytes that an assessment is put together from are those of any other writer of JSON. */
class JsonBytesTest {

    private static final String BEYOND = "\u007f\u0080\u00a3\u07ff\u2028\uffff\ud83d\ude00";

    private static String text(String text) {
        return new String(new JsonBytes().text(text).toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyCharacterIsWrittenAsElsewhere() {
        StringBuilder all = new StringBuilder(BEYOND);
        for (char character = 0; character < 0x180; character++) {
            all.append(character);
            assertEquals(PlainJson.write("a" + character + "b"), text("a" + character + "b"));
        }
        assertEquals(PlainJson.write(all.toString()), text(all.toString()));
    }

    @Test
    void halfOfACharacterBecomesAQuestionMark() {
        assertEquals("\"a?b\"", text("a\ud83db"));
        assertEquals("\"?\"", text("\ude00"));
        assertEquals("\"??\"", text("\ude00\ud83d"));
    }

    @Test
    void itGrowsWithWhatIsAdded() {
        String text = "long".repeat(20_000);
        JsonBytes json = new JsonBytes().add("[").text(text).add(",").text(text + "£").add("]");
        assertEquals(PlainJson.write(List.of(text, text + "£")), new String(json.toBytes(), StandardCharsets.UTF_8));
    }
}
