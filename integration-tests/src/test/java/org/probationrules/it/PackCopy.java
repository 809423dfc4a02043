package org.probationrules.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of a shipped pack that a test edits as a person would.
 *
 * @param folder where it is
 */
record PackCopy(Path folder) {

    private static final Path SHIPPED = Path.of("..", "rules", "packs");

    /** Copies the files of a pack whose path in it is wanted into a directory of packs. */
    static PackCopy of(String packId, Path directory, Predicate<String> wanted) throws IOException {
        Path from = SHIPPED.resolve(packId);
        Path to = directory.resolve(packId);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = from.relativize(file);
                if (wanted.test(path.toString())) {
                    Files.createDirectories(to.resolve(path).getParent());
                    Files.copy(file, to.resolve(path));
                }
            }
        }
        return new PackCopy(to);
    }

    /** Saves a file in place of the one that is there, as most editors do. */
    void edit(String path, UnaryOperator<String> edit) throws IOException {
        Path file = folder.resolve(path);
        String edited = edit.apply(Files.readString(file));
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(aside, edited);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
