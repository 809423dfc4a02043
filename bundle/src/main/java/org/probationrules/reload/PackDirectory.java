package org.probationrules.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.probationrules.gate.PackSignatures;
import org.probationrules.pack.FolderListing;
import org.probationrules.spi.FileProblem;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;

/**
 * A directory whose folders are packs: each takes the place of the shipped pack with its name while it is there.
 *
 * <p>It keeps no clock: somebody calls {@link #look} again and again. A pack that is kept out, and a directory that is
 * gone, leave in force what is. Thread-safe.
 */
public final class PackDirectory {

    private final Path directory;
    private final PackSignatures signatures;
    private final PackTarget target;
    private final Consumer<PackState> changed;
    private final Map<String, PackFolder> folders = new TreeMap<>();
    private volatile List<PackState> states = List.of();

    /**
     * A directory that may not be there yet.
     *
     * @param signatures whose packs are taken
     * @param changed told how a pack stands whenever that is another than before
     */
    public PackDirectory(
            Path directory, PackSignatures signatures, PackTarget target, Consumer<PackState> changed) {
        this.directory = directory;
        this.signatures = signatures;
        this.target = target;
        this.changed = changed;
    }

    /** Looks at every folder; loads those that have changed and settled. */
    public synchronized void look() {
        look(PackFolder::look);
    }

    /** Reads every folder at once, as it is. */
    public synchronized List<PackState> lookNow() {
        look(PackFolder::lookNow);
        return states;
    }

    /** How the packs of the directory stand; the directory itself, under an empty id, if it cannot be used. */
    public List<PackState> states() {
        return states;
    }

    private void look(Consumer<PackFolder> way) {
        List<PackState> before = states;
        try {
            find();
            List<Optional<PackReference>> serving = serving();
            folders.values().forEach(way);
            if (!serving().equals(serving)) {
                // What two packs cannot both hold, one of them may have let go of.
                folders.values().forEach(PackFolder::tryAgain);
            }
            List<PackState> now = known();
            folders.values().removeIf(PackFolder::isOver);
            tell(before, now);
            states = now.stream().filter(state -> folders.containsKey(state.id())).toList();
        } catch (UncheckedIOException | IOException e) {
            List<PackState> now = new ArrayList<>(known());
            now.add(new PackState("", Optional.empty(), directory.toString(),
                    List.of(new FileProblem("", 0, 0, "the directory of packs " + directory
                            + " cannot be used; what is in force goes on. " + reason(e)))));
            tell(before, now);
            states = List.copyOf(now);
        }
    }

    private List<PackState> known() {
        return folders.values().stream().filter(PackFolder::isKnown).map(PackFolder::state).toList();
    }

    private List<Optional<PackReference>> serving() {
        return folders.values().stream().map(folder -> folder.state().serving()).toList();
    }

    private void find() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException(Files.exists(directory) ? "It is no directory." : "There is no such directory.");
        }
        if (Files.exists(directory.resolve("pack.yaml"))) {
            throw new IOException("It is a pack itself; name the directory that it lies in.");
        }
        try (Stream<Path> children = Files.list(directory)) {
            children.filter(Files::isDirectory)
                    .filter(child -> FolderListing.belongs(child.getFileName()))
                    .forEach(child -> folders.computeIfAbsent(
                            child.getFileName().toString(), name -> new PackFolder(child, signatures, target)));
        }
    }

    private void tell(List<PackState> before, List<PackState> now) {
        now.stream().filter(state -> !before.contains(state)).forEach(changed);
    }

    private static String reason(Exception e) {
        return e instanceof UncheckedIOException unchecked
                ? unchecked.getMessage() + ": " + unchecked.getCause().getMessage()
                : e.getMessage();
    }
}
