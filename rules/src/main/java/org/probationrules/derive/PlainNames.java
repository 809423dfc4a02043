package org.probationrules.derive;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what people write differently: case, spaces and punctuation. */
final class PlainNames {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private PlainNames() {}

    /** The letters and digits of a name in lower case; {@code &} is read as "and". */
    static String plain(String name) {
        return OTHER.matcher(name.replace("&", "and")).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
