package org.probationrules.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.PackReader.Reading;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Problem;

/** The folder of a pack that an author works on, with its files as they were when it was opened. */
final class PackFolder {

    /** The check that finds what the plugin itself would find. */
    static final String PACK = "pack";

    private static final String HEAD = "pack.yaml";
    private static final Pattern RULE = Pattern.compile("([A-Z]{2,4}-\\d{3})-.*");

    private final Path path;
    private final PackFiles files;
    private final Reading reading;

    private PackFolder(Path path, PackFiles files) {
        this.path = path;
        this.files = files;
        this.reading = PackReader.readWhatCanBe(files);
    }

    /**
     * Opens a folder.
     *
     * @throws BenchException if it is not the folder of a pack
     */
    static PackFolder open(Path path) {
        if (!Files.isRegularFile(path.resolve(HEAD))) {
            throw new BenchException(Files.isDirectory(path)
                    ? "The folder '" + path + "' is not a pack: there is no " + HEAD + " in it." + packsIn(path)
                    : "There is no folder '" + path + "'. Name the folder of a pack, the one with " + HEAD + " in it.");
        }
        try {
            return new PackFolder(path, PackFiles.under(path));
        } catch (UncheckedIOException e) {
            throw new BenchException("The files of the pack in '" + path + "' cannot be read: " + e.getMessage());
        }
    }

    /**
     * Opens a folder, or the shipped pack with this id where there is no such folder.
     *
     * @throws BenchException if it is neither
     */
    static PackFolder openOrShipped(Path path) {
        return !Files.exists(path) && ShippedFiles.packIds().contains(path.toString())
                ? new PackFolder(path, ShippedFiles.under("packs/" + path))
                : open(path);
    }

    /**
     * The shipped packs with those of a folder in their places: the folder is a pack, or holds packs.
     *
     * @throws BenchException if it is neither, or a pack in it cannot be used
     */
    static PackSet packsOf(Path folder, PackSet shipped, PackLoader loader) {
        PackSet packs = shipped;
        for (Path each : Files.isRegularFile(folder.resolve(HEAD)) ? List.of(folder) : within(folder)) {
            try {
                packs = packs.with(new PackTest(shipped, loader).ready(open(each)));
            } catch (PackException e) {
                throw new BenchException("The pack in '" + each + "' cannot be used: " + e.problems().get(0)
                        + (e.problems().size() > 1 ? "; and " + (e.problems().size() - 1) + " more." : ".")
                        + " 'pack check' says everything that is wrong.");
            }
        }
        return packs;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> each = Files.list(folder)) {
            List<Path> packs = each.filter(it -> Files.isRegularFile(it.resolve(HEAD))).sorted().toList();
            return packs.isEmpty() ? List.of(folder) : packs;
        } catch (IOException e) {
            throw new BenchException("There is no folder '" + folder + "' that could be read.");
        }
    }

    private static String packsIn(Path folder) {
        try (Stream<Path> within = Files.list(folder)) {
            List<String> packs = within.filter(each -> Files.isRegularFile(each.resolve(HEAD)))
                    .map(Path::toString).sorted().toList();
            return packs.isEmpty() ? "" : " There are packs below it: " + String.join(", ", packs) + ".";
        } catch (IOException e) {
            return "";
        }
    }

    String name() {
        return path.toString();
    }

    PackFiles files() {
        return files;
    }

    /** What could be read of it. */
    Reading reading() {
        return reading;
    }

    /** By what an assessment would name it. */
    PackReference reference() {
        return new PackReference(
                reading.pack().map(pack -> pack.id()).orElse(""),
                reading.pack().map(pack -> pack.version()).orElse(""),
                files.digest());
    }

    /** What keeps the plugin from using the pack, as an author is told of it, in the order of files and lines. */
    List<Problem> errors(List<PackProblem> found) {
        return inOrder(found.stream().map(it -> problem(files, it, Severity.ERROR, PACK)).toList());
    }

    /** A problem with the rule that it belongs to and the line that it is about. */
    static Problem problem(PackFiles files, PackProblem it, Severity severity, String check) {
        Matcher rule = RULE.matcher(it.file());
        return new Problem(it.file(), it.line(), it.column(), rule.matches() ? rule.group(1) : "", severity, check,
                it.message(), files.line(it.file(), it.line()).orElse(""));
    }

    static List<Problem> inOrder(List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::column));
        return List.copyOf(sorted);
    }

    /** The text of a file; empty where there is none, or none that can be read. */
    static String text(PackFiles files, String file) {
        try {
            return files.has(file) ? files.text(file) : "";
        } catch (PackException e) {
            return "";
        }
    }
}
