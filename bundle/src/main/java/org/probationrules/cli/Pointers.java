package org.probationrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON pointers as a person lists them: the same place in 27 lots is {@code /lots/0…26/value}. */
final class Pointers {

    private static final Pattern IN_LIST = Pattern.compile("(/(?:[^/]*/)*?)(\\d{1,9})(/.*|)");
    private static final int RUN = 3;

    private Pointers() {}

    /** Draws together pointers that differ in the first number only, where three or more follow each other. */
    static List<String> shorten(List<String> pointers) {
        Map<List<String>, TreeSet<Integer>> numbers = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Matcher inList = IN_LIST.matcher(pointer);
            if (inList.matches()) {
                numbers.computeIfAbsent(List.of(inList.group(1), inList.group(3)), key -> new TreeSet<>())
                        .add(Integer.valueOf(inList.group(2)));
            } else {
                numbers.put(List.of(pointer), new TreeSet<>());
            }
        }
        List<String> shorter = new ArrayList<>();
        numbers.forEach((around, inside) -> {
            if (inside.isEmpty()) {
                shorter.add(around.get(0));
            }
            runs(inside).forEach(run -> shorter.add(around.get(0) + run + around.get(1)));
        });
        return shorter;
    }

    private static List<String> runs(TreeSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>(numbers);
        while (!left.isEmpty()) {
            int first = left.first();
            int last = first;
            while (left.contains(last + 1)) {
                last++;
            }
            if (last - first + 1 >= RUN) {
                runs.add(first + "…" + last);
            } else {
                left.headSet(last, true).forEach(number -> runs.add(number.toString()));
            }
            left.headSet(last, true).clear();
        }
        return runs;
    }
}
