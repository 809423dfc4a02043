package org.probationrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the files of a folder that belong to a pack. */
public final class FolderListing {

    private static final int DEEPEST = 4;
    /** Hidden files and folders, and copies that editors keep while they save. */
    private static final Pattern NOT_OURS = Pattern.compile(
            "\\..*|.*~|#.*#|.*\\.(swp|swo|swx|tmp|temp|bak|orig|rej|part|crswap)|4913|.*___jb_(tmp|old)___|Thumbs\\.db|desktop\\.ini",
            Pattern.CASE_INSENSITIVE);

    private FolderListing() {}

    /**
     * The files by their path in the folder, with forward slashes.
     *
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static SortedMap<String, Path> of(Path folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            paths.filter(path -> belongs(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .forEach(path -> files.put(folder.relativize(path).toString().replace('\\', '/'), path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return files;
    }

    /** Whether a name is one that a pack, a rule or one of their files can have. */
    public static boolean belongs(Path path) {
        for (Path name : path) {
            if (NOT_OURS.matcher(name.toString()).matches()) {
                return false;
            }
        }
        return true;
    }
}
