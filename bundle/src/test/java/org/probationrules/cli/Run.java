package org.probationrules.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.bench.RuleBench;

/** One run of the command line, and what came of it. */
record Run(int code, String out, String err) {

    static final Supplier<RulesPlugin> NOT_NEEDED = () -> {
        throw new AssertionError("the plugin was started");
    };

    static final Supplier<RuleBench> NO_BENCH = () -> {
        throw new AssertionError("the bench was started");
    };

    static Run of(RulesPlugin plugin, String... args) {
        return of(() -> plugin, InputStream.nullInputStream(), args);
    }

    static Run withInput(RulesPlugin plugin, String input, String... args) {
        return of(() -> plugin, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run of(Supplier<RulesPlugin> plugin, InputStream in, String... args) {
        return of(plugin, NO_BENCH, in, args);
    }

    /** A run of a command for rule authors. */
    static Run atBench(RuleBench bench, String... args) {
        return of(NOT_NEEDED, () -> bench, InputStream.nullInputStream(), args);
    }

    /** A run of a command that needs both. */
    static Run atBench(RulesPlugin plugin, RuleBench bench, String... args) {
        return of(() -> plugin, () -> bench, InputStream.nullInputStream(), args);
    }

    /** The streams are given in an encoding that has no Welsh letters, as some consoles are. */
    private static Run of(Supplier<RulesPlugin> plugin, Supplier<RuleBench> bench, InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(
                args,
                plugin,
                bench,
                in,
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII));
        return new Run(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
