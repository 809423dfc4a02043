package org.probationrules.gate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;

/**
 * Whose packs are taken: those whose digest one of the keys has signed; with no keys, everybody's.
 *
 * <p>What is signed is the digest as it is printed, 64 lower-case hexadecimal characters. A signature tells who answers for
 * a pack and that it is as it was; not that there is none newer.
 *
 * @param keys the public halves, of which any one is enough
 */
public record PackSignatures(List<PublicKey> keys) {

    /** No signature is looked at. */
    public static final PackSignatures NOT_ASKED_FOR = new PackSignatures(List.of());

    private static final int BYTES = 64;

    public PackSignatures {
        keys = List.copyOf(keys);
    }

    /**
     * Sees whether a pack may be taken. Nothing of it is read but its bytes.
     *
     * @throws PackException if it may not
     */
    public void check(PackFiles files) {
        if (keys.isEmpty()) {
            return;
        }
        byte[] file = files.bytes(PackFiles.SIGNATURE).orElseThrow(() -> refused("there is no such file, and only a pack"
                + " that is signed is taken; whoever answers for the pack signs it with 'pack sign'"));
        byte[] signature = signature(file).orElseThrow(() -> refused("this is no signature (" + file.length + " bytes);"
                + " it is one line, the Base64 of the " + BYTES + " bytes of an Ed25519 signature, as 'pack sign' writes it"));
        String digest = files.digest();
        if (keys.stream().noneMatch(key -> hasSigned(key, digest, signature))) {
            throw refused("the signature does not fit: a file was changed after it was signed, or it was signed with"
                    + " another key than " + (keys.size() == 1 ? "the one" : "the " + keys.size()) + " that is trusted here"
                    + " (SHA-256 of the pack: " + digest + "); whoever answers for the pack signs it again with 'pack sign'");
        }
    }

    /** The content of the file with the signature of a pack. */
    public static byte[] sign(PackFiles files, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(SignatureKeys.ALGORITHM);
            signature.initSign(key);
            signature.update(signed(files.digest()));
            return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read signs", e);
        }
    }

    private static Optional<byte[]> signature(byte[] file) {
        try {
            // Programs break Base64 into lines, each of its own length.
            String text = new String(file, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
            return Optional.of(Base64.getDecoder().decode(text)).filter(bytes -> bytes.length == BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasSigned(PublicKey key, String digest, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(SignatureKeys.ALGORITHM);
            signature.initVerify(key);
            signature.update(signed(digest));
            return signature.verify(bytes);
        } catch (SignatureException e) {
            // Numbers that no signature has.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read verifies", e);
        }
    }

    private static byte[] signed(String digest) {
        return digest.getBytes(StandardCharsets.UTF_8);
    }

    private static PackException refused(String why) {
        return new PackException(new PackProblem(PackFiles.SIGNATURE, 0, 0, why));
    }
}
