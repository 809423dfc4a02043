package org.probationrules.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Does work on a thread that ends with it.
 *
 * <p>The rule compiler leaves things behind on the thread that it ran on, and with them every class of the bundle. A
 * thread of the host would keep them for as long as it lives, and the bundle could be replaced but not forgotten.
 */
final class OwnThread {

    /** Rules can be nested deeply before the gate has seen how deeply. */
    private static final long STACK_BYTES = 8L * 1024 * 1024;

    private OwnThread() {}

    /** Begins work. */
    static <T> CompletableFuture<T> start(String name, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                },
                name,
                STACK_BYTES,
                false);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    /** Does work and waits for it; what it throws is thrown here. */
    static <T> T call(String name, Supplier<T> work) {
        try {
            return start(name, work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
