package org.probationrules.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.bench.RuleBench;

/** What the commands of one run share: the streams, and the plugin and the bench once somebody needs them. */
final class Session {

    private final Supplier<RulesPlugin> start;
    private final Supplier<RuleBench> startBench;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Problems problems;
    private @Nullable RulesPlugin plugin;
    private @Nullable RuleBench bench;

    Session(
            Supplier<RulesPlugin> start,
            Supplier<RuleBench> startBench,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Problems problems) {
        this.start = start;
        this.startBench = startBench;
        this.in = in;
        this.out = out;
        this.err = err;
        this.problems = problems;
    }

    /** The plugin, started by the first call. */
    RulesPlugin plugin() {
        if (plugin == null) {
            plugin = Objects.requireNonNull(start.get(), "the rules did not start");
        }
        return plugin;
    }

    /** The bench of rule authors, started by the first call. */
    RuleBench bench() {
        if (bench == null) {
            bench = Objects.requireNonNull(startBench.get(), "the bench did not start");
        }
        return bench;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Problems problems() {
        return problems;
    }
}
