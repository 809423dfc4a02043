package org.probationrules.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file as it was named on the command line.
 *
 * @param name its path, or {@code -} for standard input
 */
record DossierFile(String name) {

    /** A dossier is some kilobytes; what is larger than this is another file by mistake. */
    static final int LIMIT = 50 * 1024 * 1024;

    /**
     * The files that a command names.
     *
     * @throws UsageException if there is none, or standard input is named twice
     */
    static List<DossierFile> named(List<String> names) {
        List<DossierFile> files = names.stream().map(DossierFile::new).toList();
        if (files.isEmpty()) {
            throw new UsageException("No file is named. Name one or more, or - for standard input.");
        }
        if (files.stream().filter(DossierFile::isStandardInput).count() > 1) {
            throw new UsageException("Standard input (-) is named twice. It can be read once.");
        }
        return files;
    }

    boolean isStandardInput() {
        return name.equals("-");
    }

    /**
     * Reads the file, at most as much as is allowed.
     *
     * @throws UsageException if it cannot be read or is too large; says which file
     */
    byte[] read(InputStream standardInput) {
        try {
            byte[] content = isStandardInput() ? readAtMost(standardInput) : read(Path.of(name));
            if (content.length > LIMIT) {
                throw tooLarge();
            }
            return content;
        } catch (NoSuchFileException | FileNotFoundException | InvalidPathException e) {
            throw new UsageException("There is no file '" + name + "'.");
        } catch (AccessDeniedException e) {
            throw new UsageException("The file '" + name + "' may not be read: its permissions forbid it.");
        } catch (IOException e) {
            throw new UsageException(subject() + " could not be read: " + e.getMessage());
        }
    }

    private byte[] read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UsageException("'" + name + "' is a folder. Name the files in it.");
        }
        if (Files.isRegularFile(path) && Files.size(path) > LIMIT) {
            throw tooLarge();
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return readAtMost(bytes);
        }
    }

    private static byte[] readAtMost(InputStream bytes) throws IOException {
        return bytes.readNBytes(LIMIT + 1);
    }

    private UsageException tooLarge() {
        return new UsageException(subject() + " is larger than 50 MB, the most that is read, and was left unread.");
    }

    /** What it is called in a sentence. */
    String subject() {
        return isStandardInput() ? "What was given on standard input" : "The file '" + name + "'";
    }
}
