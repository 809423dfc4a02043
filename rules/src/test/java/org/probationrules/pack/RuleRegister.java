package org.probationrules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The register of every id that a rule has or had, checked against the rules that there are. */
final class RuleRegister {

    private static final String FILE = "ids.txt";
    private static final Pattern LINE =
            Pattern.compile("([A-Z]{2,4}-\\d{3}) ([a-z][a-z-]*)( retired (\\d{4}-\\d{2}-\\d{2}))?");

    private record Entry(int line, String pack, boolean retired) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    RuleRegister(String text) {
        List<String> lines = text.lines().toList();
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                last = read(lines.get(i), i + 1, last);
            }
        }
    }

    private String read(String line, int number, String last) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !isDay(parts.group(4))) {
            say(number, "'" + line + "' is not an id, its pack and, if the rule is gone, the day, such as"
                    + " 'TT-304 timetable' or 'TT-304 timetable retired 2027-04-01'");
            return last;
        }
        String id = parts.group(1);
        if (id.compareTo(last) <= 0) {
            say(number, id.equals(last) ? id + " stands twice" : id + " stands after " + last + "; keep them in order");
        }
        entries.put(id, new Entry(number, parts.group(2), parts.group(3) != null));
        return id;
    }

    /**
     * What is wrong with the register, beside the rules that there are.
     *
     * @param packs the pack of each rule, by its id
     */
    List<String> problems(Map<String, String> packs) {
        List<String> found = new ArrayList<>(problems);
        packs.forEach((id, pack) -> {
            Entry entry = entries.get(id);
            if (entry == null) {
                found.add(FILE + ": " + id + " is not in it; add the line '" + id + " " + pack + "'");
            } else if (entry.retired()) {
                found.add(place(entry) + id + " is retired and stays so; give the rule in " + pack + " another id");
            } else if (!entry.pack().equals(pack)) {
                found.add(place(entry) + id + " is of the pack " + pack + ", not " + entry.pack());
            }
        });
        entries.forEach((id, entry) -> {
            if (!entry.retired() && !packs.containsKey(id)) {
                found.add(place(entry) + "no folder holds " + id + "; if the rule is gone for good, add 'retired' and the"
                        + " day");
            }
        });
        return found;
    }

    private void say(int line, String problem) {
        problems.add(FILE + ":" + line + ": " + problem);
    }

    private static String place(Entry entry) {
        return FILE + ":" + entry.line() + ": ";
    }

    private static boolean isDay(String text) {
        try {
            return text == null || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
