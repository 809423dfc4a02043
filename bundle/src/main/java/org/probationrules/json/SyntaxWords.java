package org.probationrules.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a JSON parser complains of. */
final class SyntaxWords {

    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('?(.*?)'? \\(code (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)'");

    private SyntaxWords() {}

    static String of(String complaint) {
        Matcher unexpected = UNEXPECTED.matcher(complaint);
        if (unexpected.find()) {
            String found = unexpected.group(2).equals("10") ? "the end of the line" : "'" + unexpected.group(1) + "'";
            return found + " is not expected here" + expectation(complaint);
        }
        Matcher token = TOKEN.matcher(complaint);
        if (token.find()) {
            return "'" + token.group(1) + "' is neither a text in quotation marks, a number, true, false nor null";
        }
        if (complaint.startsWith("Unexpected close marker")) {
            return "a bracket is closed that was not opened";
        }
        if (complaint.startsWith("Illegal unquoted character")) {
            return "a text has a line break or a control character in it";
        }
        if (complaint.contains("escape")) {
            return "a text has a backslash before a character that does not go with it";
        }
        return "it breaks the rules of JSON";
    }

    private static String expectation(String complaint) {
        if (complaint.contains("comma")) {
            return "; a comma or a closing bracket is";
        }
        if (complaint.contains("double-quote")) {
            return "; a field name in double quotation marks is";
        }
        if (complaint.contains("colon")) {
            return "; a colon after the field name is";
        }
        return "";
    }
}
