package org.probationrules.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is measured by the clock, since it is not the work of one thread. Each is a table of its own. */
enum ByClock {
    THREADS(Throughput.GROUP, "small/this plugin", Throughput::measure, Throughput::table),
    STARTS(Starts.GROUP, "first-application/standalone jar", Starts::measure, Starts::table);

    /** Measures something and adds it to results. */
    private interface Measure {
        void into(Results results, boolean quick) throws IOException, InterruptedException;
    }

    private final String group;
    private final String what;
    private final Measure measure;
    private final Function<Results, ResultTable> table;

    ByClock(String group, String what, Measure measure, Function<Results, ResultTable> table) {
        this.group = group;
        this.what = what;
        this.measure = measure;
        this.table = table;
    }

    /** All whose id has something of this pattern. */
    static List<ByClock> chosen(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Arrays.stream(values()).filter(each -> wanted.matcher(each.id()).find()).toList();
    }

    /** That whose results are this group. */
    static Optional<ByClock> of(String group) {
        return Arrays.stream(values()).filter(each -> each.group.equals(group)).findFirst();
    }

    /** By what it is chosen. */
    String id() {
        return group + "/" + what;
    }

    /** Measures it, for figures or for a look at whether all is well. */
    void measure(Results results, boolean quick) throws IOException, InterruptedException {
        measure.into(results, quick);
    }

    /** The group of results as a table. */
    ResultTable table(Results results) {
        return table.apply(results);
    }
}
