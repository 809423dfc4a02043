package org.probationrules.json;

/** How a message shows a piece of somebody's text: short, on one line, and of whole characters. */
final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /** The beginning of a text, clean. */
    static String of(String text) {
        return text.codePointCount(0, Math.min(text.length(), 2 * MOST + 1)) <= MOST
                ? clean(text)
                : clean(text.substring(0, text.offsetByCodePoints(0, MOST - 1))) + "…";
    }

    /** The text, with a mark for every character that has no shape of its own or that turns others round. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> clean.appendCodePoint(isShown(character) ? character : 0xFFFD));
        return clean.toString();
    }

    static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
