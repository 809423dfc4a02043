package org.probationrules.reload;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probationrules.gate.PackSignatures;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Yaml;
import org.probationrules.spi.FileProblem;
import org.probationrules.spi.PackState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with a pack, looked at again and again. Not thread-safe.
 *
 * <p>A folder is read when it has not changed between two looks, and what was read counts if it did not change meanwhile:
 * so a file that is half written, or saved by way of others, is not taken for a pack. Every so often the contents are
 * compared too, since not every file system keeps exact times.
 */
final class PackFolder {

    /** How many looks pass between two comparisons of the contents. */
    private static final int LOOKS_BETWEEN_CONTENTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PackFolder.class);
    private static final String PACK = "pack.yaml";

    private final String id;
    private final Path folder;
    private final PackSignatures signatures;
    private final PackTarget target;
    private @Nullable Fingerprint before;
    private @Nullable Fingerprint read;
    private String digest = "";
    private String origin = PackState.SHIPPED;
    private List<FileProblem> problems = List.of();
    private int looks;
    private boolean missing;
    private boolean unreadable;
    private boolean known;
    private boolean over;

    PackFolder(Path folder, PackSignatures signatures, PackTarget target) {
        this.id = folder.getFileName().toString();
        this.folder = folder;
        this.signatures = signatures;
        this.target = target;
    }

    /** Looks at the folder, and loads the pack if there is another and it has settled. */
    void look() {
        if (!Files.isDirectory(folder)) {
            gone();
            return;
        }
        missing = false;
        attempt(() -> {
            Fingerprint now = Fingerprint.of(folder);
            boolean settled = now.equals(before);
            before = now;
            boolean due = ++looks % LOOKS_BETWEEN_CONTENTS == 0;
            if (settled && (due || !now.equals(read))) {
                load(now);
            }
        });
    }

    /** Reads the folder whether or not it seems to have changed. */
    void lookNow() {
        if (Files.isDirectory(folder)) {
            attempt(() -> load(Fingerprint.of(folder)));
        } else {
            missing = true;
            gone();
        }
    }

    PackState state() {
        return new PackState(id, target.serving(id), origin, problems);
    }

    /** Whether there is something to say: before the folder has settled for the first time there is not. */
    boolean isKnown() {
        return known;
    }

    /** Whether the folder is gone and what it held has been taken out of force. */
    boolean isOver() {
        return over;
    }

    private void load(Fingerprint now) {
        PackFiles files = PackFiles.under(folder);
        if (!Fingerprint.of(folder).equals(now)) {
            before = null;
            return;
        }
        read = now;
        String found = files.digest() + files.bytes(PackFiles.SIGNATURE).map(Arrays::hashCode).orElse(0);
        if (!found.equals(digest)) {
            digest = found;
            known = true;
            problems = List.of();
            isPack(files);
            // Before anything in it is read: until then it is anybody's.
            signatures.check(files);
            named(files);
            target.use(files);
            origin = folder.toString();
        }
    }

    private void isPack(PackFiles files) {
        if (!files.has(PACK)) {
            throw new PackException(new PackProblem("", 0, 0,
                    "there is no pack.yaml in the folder " + id + "; each folder here is a pack"));
        }
    }

    /** A pack is known by the name of its folder, so that two folders never hold one pack. */
    private void named(PackFiles files) {
        Yaml given = Yaml.read(PACK, files.text(PACK)).get("id");
        if (!given.text().equals(id)) {
            throw given.problem("the pack is '" + given.text() + "' and its folder is '" + id
                    + "'; a folder has the name of its pack");
        }
    }

    /** Lets a pack that was kept out be tried again, since others changed. */
    void tryAgain() {
        if (!problems.isEmpty()) {
            read = null;
            digest = "";
        }
    }

    private void gone() {
        // A folder that is replaced is away for a moment.
        if (missing) {
            if (!origin.equals(PackState.SHIPPED)) {
                target.useShipped(id);
                origin = PackState.SHIPPED;
            }
            problems = List.of();
            over = true;
        }
        missing = true;
        before = null;
        read = null;
        digest = "";
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (PackException e) {
            known = true;
            problems = e.problems().stream()
                    .map(it -> new FileProblem(it.file(), it.line(), it.column(), it.message()))
                    .toList();
        } catch (UncheckedIOException e) {
            // A file that went while it was read: what is there is looked at next time.
            before = null;
            read = null;
            digest = "";
            if (unreadable) {
                known = true;
                problems = List.of(new FileProblem("", 0, 0, e.getMessage() + ": " + e.getCause().getMessage()));
            }
            unreadable = true;
            return;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("the pack in {} could not be loaded", folder, e);
            problems = List.of(new FileProblem("", 0, 0, "the pack could not be loaded: " + e));
        }
        unreadable = false;
    }
}
