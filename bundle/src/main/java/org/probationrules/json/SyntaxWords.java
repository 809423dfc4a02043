package org.probationrules.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a JSON parser complains of. */
final class SyntaxWords {

    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('.*?' \\(code (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("(?:Unrecognized|Non-standard) token '(.*?)'", Pattern.DOTALL);
    private static final Pattern WRONG_CLOSE = Pattern.compile("Unexpected close marker '(.)': expected '(.)'");
    private static final Pattern CONTROL = Pattern.compile("code (\\d+)\\)\\)");

    private SyntaxWords() {}

    static String of(String complaint) {
        if (complaint.contains("end-of-input")) {
            return "the document ends too early";
        }
        Matcher unexpected = UNEXPECTED.matcher(complaint);
        if (unexpected.find()) {
            return character(Integer.parseInt(unexpected.group(1))) + " is not expected here" + expectation(complaint);
        }
        Matcher token = TOKEN.matcher(complaint);
        if (token.find()) {
            return "'" + Excerpt.of(token.group(1))
                    + "' is neither a text in double quotation marks, a number, true, false nor null";
        }
        Matcher wrongClose = WRONG_CLOSE.matcher(complaint);
        if (wrongClose.find()) {
            return "'" + wrongClose.group(1) + "' is not expected here; '" + wrongClose.group(2)
                    + "' would close what stands open";
        }
        if (complaint.startsWith("Unexpected close marker")) {
            return "a bracket is closed that was not opened";
        }
        Matcher control = CONTROL.matcher(complaint);
        if (complaint.startsWith("Illegal") && control.find()) {
            String what = character(Integer.parseInt(control.group(1)));
            return complaint.contains("unquoted")
                    ? what + " stands in a text; there it is written with a backslash, a line break as \\n"
                    : what + " stands outside a text";
        }
        if (complaint.contains("Leading zeroes")) {
            return "a number begins with a zero too many";
        }
        if (complaint.contains("escape")) {
            return "a text has a backslash before a character that does not go with it";
        }
        return "it breaks the rules of JSON";
    }

    private static String character(int code) {
        return code == '\n' || code == '\r'
                ? "the end of the line"
                : Character.isSurrogate((char) code)
                        ? "a symbol"
                        : Excerpt.isShown(code) && !Character.isSpaceChar(code)
                                ? "'" + (char) code + "'"
                                : "an invisible character (" + String.format("U+%04X", code) + ")";
    }

    private static String expectation(String complaint) {
        if (complaint.contains("comment?")) {
            return "; JSON has no comments";
        }
        if (complaint.contains("numeric value")) {
            return "; a number is written as in 1000 or 1000.50";
        }
        if (complaint.contains("hex-digit")) {
            return "; four hexadecimal digits are";
        }
        if (complaint.contains("comma")) {
            return "; a comma or a closing bracket is";
        }
        if (complaint.contains("double-quote")) {
            return "; a field name in double quotation marks is";
        }
        if (complaint.contains("colon")) {
            return "; a colon after the field name is";
        }
        if (complaint.contains("a valid value")) {
            return "; a text in double quotation marks, a number, true, false, null, a list or an object is";
        }
        return "";
    }
}
