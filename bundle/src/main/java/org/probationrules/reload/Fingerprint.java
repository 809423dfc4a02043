package org.probationrules.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

import org.probationrules.pack.FolderListing;

/**
 * What can be told of a folder without reading its files: their names, sizes, times and identities.
 *
 * @param files what can be told of each file, by its path
 */
record Fingerprint(Map<String, String> files) {

    static Fingerprint of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        FolderListing.of(folder).forEach((path, file) -> {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(path, attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot look at " + file, e);
            }
        });
        return new Fingerprint(files);
    }
}
