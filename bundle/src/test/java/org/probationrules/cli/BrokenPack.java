package org.probationrules.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probationrules.pack.PackFiles;
import org.probationrules.pack.Yaml;

/**
 * A way in which a pack can be broken: small edits of a sound pack, and everything that an author is told of them.
 *
 * @param name what its file is called
 * @param files the broken pack
 * @param said each problem on a line, followed by the line that it is about and a mark at its column
 */
record BrokenPack(String name, PackFiles files, String said) {

    static final Path FOLDER = Path.of("src/test/resources/broken-packs");

    /** Every broken pack, in the order of their names. */
    static List<BrokenPack> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(BrokenPack::read).toList();
        }
    }

    static PackFiles sound() {
        return PackFiles.under(FOLDER.resolve("base"));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes the pack to a folder. */
    void writeTo(Path folder) throws IOException {
        for (String path : files.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path).orElseThrow());
        }
    }

    private static BrokenPack read(Path file) {
        try {
            Yaml yaml = Yaml.read(file.toString(), Files.readString(file));
            PackFiles sound = sound();
            SortedMap<String, byte[]> files = new TreeMap<>();
            sound.paths().forEach(path -> files.put(path, sound.bytes(path).orElseThrow()));
            yaml.get("edits").items().forEach(edit -> apply(edit, files));
            return new BrokenPack(
                    file.getFileName().toString().replace(".yaml", ""), new PackFiles(files), yaml.get("said").text());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An edit finds and replaces a text, writes a whole file, deletes one, or gives it another name. */
    private static void apply(Yaml edit, SortedMap<String, byte[]> files) {
        String path = edit.get("file").text();
        Charset encoding = Charset.forName(edit.find("encoding").map(Yaml::text).orElse("UTF-8"));
        if (edit.find("delete").isPresent()) {
            files.remove(path);
        } else if (edit.find("name").isPresent()) {
            files.put(edit.get("name").text(), files.remove(path));
        } else if (edit.find("copy").isPresent()) {
            files.put(path, files.get(edit.get("copy").text()));
        } else if (edit.find("text").isPresent()) {
            files.put(path, edit.get("text").text().getBytes(encoding));
        } else {
            String text = new String(files.get(path), StandardCharsets.UTF_8);
            String find = edit.get("find").text();
            if (!text.contains(find)) {
                throw edit.problem("the sound pack has no " + find + " in " + path);
            }
            files.put(path, text.replace(find, edit.find("put").map(Yaml::text).orElse("")).getBytes(encoding));
        }
    }
}
