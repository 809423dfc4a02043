package org.probationrules.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.probationrules.gate.PackSignatures;
import org.probationrules.gate.SignatureKeys;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.SignatureReport;
import org.probationrules.spi.bench.Written;

/** Signs a pack with a key from a file, and tells whether the key in a file has signed one. */
final class PackSigning {

    private static final int MOST_BYTES_OF_A_KEY = 64 * 1024;

    private PackSigning() {}

    static Written sign(PackFolder folder, Path keyFile) {
        if (isWithin(keyFile, Path.of(folder.name()))) {
            throw new BenchException("The key '" + keyFile + "' lies in the folder of the pack and would be handed on with"
                    + " it. Keep it where nobody else can read it; nothing was signed.");
        }
        byte[] signature = PackSignatures.sign(folder.files(), key(keyFile, SignatureKeys::privateKey));
        return FolderWriter.writeOver(Path.of(folder.name()), new TreeMap<>(Map.of(PackFiles.SIGNATURE, signature)));
    }

    static SignatureReport verify(PackFolder folder, Path keyFile) {
        PackSignatures signatures = new PackSignatures(List.of(key(keyFile, SignatureKeys::publicKey)));
        try {
            signatures.check(folder.files());
            return new SignatureReport(folder.name(), folder.reference(), List.of());
        } catch (PackException e) {
            return new SignatureReport(folder.name(), folder.reference(), folder.errors(e.problems()));
        }
    }

    private static boolean isWithin(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            // Whatever keeps it from being found keeps it from being read, which is said then.
            return false;
        }
    }

    private static <T> T key(Path file, Function<String, T> reader) {
        if (!Files.isRegularFile(file)) {
            throw new BenchException("There is no file '" + file + "' with a key.");
        }
        try {
            if (Files.size(file) > MOST_BYTES_OF_A_KEY) {
                throw new BenchException("The file '" + file + "' is too large for a key.");
            }
            return reader.apply(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new BenchException("The file '" + file + "' " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new BenchException("The key in '" + file + "' cannot be read: " + e.getMessage());
        }
    }
}
