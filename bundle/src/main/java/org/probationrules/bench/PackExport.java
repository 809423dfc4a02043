package org.probationrules.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probationrules.pack.Nearest;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Written;

/** Copies a shipped pack to where its author can change it. */
final class PackExport {

    private PackExport() {}

    static Written export(String packId, Path into, boolean withEditorHelp) {
        List<String> ids = ShippedFiles.packIds();
        if (!ids.contains(packId)) {
            String hint = Nearest.hint(packId, ids);
            throw new BenchException("There is no pack '" + packId + "'" + (hint.isEmpty() ? "." : hint)
                    + " The packs are: " + String.join(", ", ids) + ".");
        }
        if (Files.exists(into.resolve(packId))) {
            throw new BenchException("'" + into.resolve(packId) + "' is there already, and nothing was written. Name"
                    + " another folder, or move that one away.");
        }
        PackFiles shipped = ShippedFiles.under("packs/" + packId);
        SortedMap<String, byte[]> files = new TreeMap<>();
        shipped.paths().forEach(path -> files.put(packId + "/" + path, shipped.bytes(path).orElseThrow()));
        List<String> written = new ArrayList<>(FolderWriter.writeNew(into, files).files());
        if (withEditorHelp) {
            SortedMap<String, byte[]> help = new TreeMap<>(EditorHelp.files());
            // The author's own settings, or those of a pack that was copied before, stay as they are.
            help.keySet().removeIf(path -> Files.exists(into.resolve(path)));
            written.addAll(FolderWriter.writeNew(into, help).files());
        }
        return new Written(into.toString(), List.copyOf(written));
    }
}
