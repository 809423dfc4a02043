package org.probationrules.derive;

import java.util.Locale;

/** Names without what people write differently: case, spaces and punctuation. */
final class PlainNames {

    private PlainNames() {}

    /** The letters and digits of a name in lower case; {@code &} is read as "and". */
    static String plain(String name) {
        return name.replace("&", "and").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
