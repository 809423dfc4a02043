package org.probationrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack, held in memory: paths relative to the pack's folder, with forward slashes, in their order.
 */
public final class PackFiles {

    /** Where a pack's signature is, if it has one; it signs the digest and is no part of it. */
    public static final String SIGNATURE = "signature.ed25519";

    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final SortedMap<String, byte[]> files;

    /** Files by their path. */
    public PackFiles(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Reads every file below a folder, through links too, but for what editors and file browsers leave there.
     *
     * @throws PackException if the folder holds more than a pack can hold
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackFiles under(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        for (Map.Entry<String, Path> file : FolderListing.of(folder).entrySet()) {
            try {
                size += Files.size(file.getValue());
                if (files.size() == MOST_FILES || size > MOST_BYTES) {
                    throw new PackException(new PackProblem(file.getKey(), 0, 0, "this is no pack: a pack has at most "
                            + MOST_FILES + " files of " + MOST_BYTES + " bytes together"));
                }
                files.put(file.getKey(), Files.readAllBytes(file.getValue()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file.getValue(), e);
            }
        }
        return new PackFiles(files);
    }

    /** The paths of all files. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The names of the folders at the top, in their order. */
    public List<String> folders() {
        return files.keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    /**
     * The text of a file.
     *
     * @throws PackException if there is no such file or it is not UTF-8
     */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new PackException(new PackProblem(path, 0, 0, "the file is missing"));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new PackException(notUtf8(path, bytes));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Says where the first letter is that cannot be read. */
    private static PackProblem notUtf8(String path, byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
            return new PackProblem(path, 0, 0, "the file is UTF-16 and not UTF-8; save it with that encoding");
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CharBuffer before = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(read, before, true);
        Place place = Place.of(withoutMark(before.flip().toString()), before.length());
        return new PackProblem(path, place.line(), place.column(),
                "the file is not UTF-8, as what stands here shows; save it with that encoding");
    }

    /** A line of a file as far as it can be shown, whatever its encoding; empty if there is no such line. */
    public Optional<String> line(String path, int number) {
        return number < 1
                ? Optional.empty()
                : bytes(path).map(bytes -> withoutMark(new String(bytes, StandardCharsets.UTF_8)))
                        .flatMap(text -> text.lines().skip(number - 1L).findFirst());
    }

    /** The bytes of a file, if there is such a file. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * The SHA-256 of all paths and contents but the signature, in lower-case hexadecimal: equal packs have equal digests.
     */
    public String digest() {
        MessageDigest digest = sha256();
        SortedMap<String, byte[]> signed = new TreeMap<>(files);
        signed.remove(SIGNATURE);
        signed.forEach((path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(5).put((byte) 0).putInt(bytes.length).array());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
