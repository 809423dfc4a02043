package org.probationrules.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.probationrules.pack.Pack;
import org.probationrules.pack.RulePages;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Written;

/** Writes the pages of the rules of a pack. */
final class PackDocs {

    private PackDocs() {}

    static Written write(PackFolder folder, Path out) {
        if (!folder.reading().problems().isEmpty()) {
            throw new BenchException("The pack in '" + folder.name() + "' cannot be read, and no page was written."
                    + " The command 'pack check' says what is wrong.");
        }
        Pack pack = folder.reading().pack().orElseThrow();
        SortedMap<String, byte[]> pages = new TreeMap<>();
        new RulePages(List.of(pack)).write()
                .forEach((path, page) -> pages.put(path, page.getBytes(StandardCharsets.UTF_8)));
        pages.keySet().stream().map(out::resolve).filter(PackDocs::isOfAPerson).findFirst().ifPresent(page -> {
            throw new BenchException("'" + page + "' was not written from rules, and nothing was written. Name a folder"
                    + " that holds nothing but such pages.");
        });
        return FolderWriter.writeOver(out, pages);
    }

    private static boolean isOfAPerson(Path page) {
        try {
            return Files.exists(page) && !Files.readString(page).startsWith(RulePages.MADE);
        } catch (IOException e) {
            return true;
        }
    }
}
