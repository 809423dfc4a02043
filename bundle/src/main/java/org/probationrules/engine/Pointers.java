package org.probationrules.engine;

import java.util.Comparator;

/** The order of JSON pointers: part by part, list positions by number and before names. */
final class Pointers {

    static final Comparator<String> ORDER = (a, b) -> compare(a.split("/"), b.split("/"));

    private Pointers() {}

    private static int compare(String[] a, String[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean number = isNumber(a[i]);
            int order = number != isNumber(b[i])
                    ? number ? -1 : 1
                    : number ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i])) : a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
