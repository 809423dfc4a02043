package org.probationrules.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.RulesPlugin;

/** What the commands of one run share: the streams, and the plugin once somebody needs it. */
final class Session {

    private final Supplier<RulesPlugin> start;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Problems problems;
    private @Nullable RulesPlugin plugin;

    Session(Supplier<RulesPlugin> start, InputStream in, PrintStream out, PrintStream err, Problems problems) {
        this.start = start;
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
