package org.probationrules.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.probationrules.spi.bench.Progress;

/** Says on standard error how far work has come, and nothing at all where it is done at once. */
final class ProgressLines implements Consumer<Progress> {

    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(3);

    private final PrintStream err;
    private boolean begun;
    private long last;

    ProgressLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void accept(Progress progress) {
        long now = System.nanoTime();
        if (!begun) {
            begun = true;
            last = now;
        } else if (now - last >= BETWEEN) {
            last = now;
            err.println(progress.done() + " of " + progress.of() + " " + progress.what());
        }
    }
}
