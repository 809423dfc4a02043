package org.probationrules.osgi;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.probationrules.reload.WatchedRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the directory of packs at intervals, on a thread of its own. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int SHORTEST_MILLISECONDS = 50;
    private static final int SECONDS_TO_STOP = 30;

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "probation-rules-packs");
        thread.setDaemon(true);
        return thread;
    });

    Watch(WatchedRules rules, Path directory, int keys, int milliseconds) {
        if (milliseconds < SHORTEST_MILLISECONDS) {
            throw new IllegalArgumentException(
                    "packs.interval is " + milliseconds + "; it may be " + SHORTEST_MILLISECONDS + " milliseconds or more");
        }
        // Both said: whoever set keys and sees that signatures are not looked at knows that something is amiss.
        LOG.info("Packs in {} take the places of the shipped ones; {}", directory.toAbsolutePath(),
                keys == 0 ? "signatures are not looked at" : "each needs the signature of one of " + keys + " keys");
        looks.scheduleWithFixedDelay(() -> {
            try {
                rules.look();
            } catch (RuntimeException | Error e) {
                // An exception would end the looking for good.
                LOG.error("The directory of packs {} could not be looked at", directory, e);
            }
        }, 0, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Ends the looking; a pack that is being loaded is finished first. */
    void stop() {
        looks.shutdownNow();
        try {
            if (!looks.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("A pack is still being loaded after {} seconds", SECONDS_TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
