package org.probationrules.bench;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;

import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Written;

/** Writes files into the folder of an author, and never over one that is there unless it is told to. */
final class FolderWriter {

    private FolderWriter() {}

    /**
     * Writes new files.
     *
     * @throws BenchException before anything is written, if one of them is there already
     */
    static Written writeNew(Path folder, SortedMap<String, byte[]> files) {
        files.keySet().stream().map(folder::resolve).filter(Files::exists).findFirst().ifPresent(there -> {
            throw new BenchException("'" + there + "' is there already, and nothing was written. Nothing is ever"
                    + " overwritten: name another folder, or move that one away.");
        });
        return write(folder, files, StandardOpenOption.CREATE_NEW);
    }

    /** Writes files, over those that are there. */
    static Written writeOver(Path folder, SortedMap<String, byte[]> files) {
        return write(folder, files, StandardOpenOption.CREATE);
    }

    private static Written write(Path folder, SortedMap<String, byte[]> files, StandardOpenOption option) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue(), option, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            }
        } catch (FileAlreadyExistsException e) {
            throw new BenchException("'" + e.getFile() + "' is in the way.");
        } catch (IOException e) {
            throw new BenchException("The files cannot be written to '" + folder + "': " + e.getMessage());
        }
        return new Written(folder.toString(), List.copyOf(files.keySet()));
    }
}
