package org.probationrules.gate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the keys that packs are signed with: PEM, as openssl writes it, or the Base64 in it alone.
 *
 * <p>What is said of a key that cannot be read never repeats any of it: it may be the secret half.
 */
public final class SignatureKeys {

    static final String ALGORITHM = "Ed25519";

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String HOW_PUBLIC = "needed is an Ed25519 public key (X.509 SubjectPublicKeyInfo), as 'openssl pkey"
            + " -in private-key.pem -pubout' writes it";
    private static final String HOW_PRIVATE = "needed is an Ed25519 private key (PKCS #8), as 'openssl genpkey -algorithm"
            + " ed25519' writes it";
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----");

    private SignatureKeys() {}

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException with what the text is instead, as the end of a sentence about it
     */
    public static PublicKey publicKey(String text) {
        String label = label(text).orElse(PUBLIC);
        byte[] bytes = bytes(text, HOW_PUBLIC);
        if (label.endsWith(PRIVATE) || label.equals(PUBLIC) && isPrivate(bytes)) {
            throw new IllegalArgumentException("is a private key, which belongs to whoever signs and nobody else; "
                    + HOW_PUBLIC);
        }
        if (!label.equals(PUBLIC)) {
            throw new IllegalArgumentException("is '" + label + "' and not '" + PUBLIC + "'; " + HOW_PUBLIC);
        }
        try {
            PublicKey key = keys().generatePublic(new X509EncodedKeySpec(bytes));
            // Only here is it seen whether the number in it is a key at all.
            Signature.getInstance(ALGORITHM).initVerify(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is not a key that can be used here; " + HOW_PUBLIC);
        }
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException with what the text is instead, as the end of a sentence about it
     */
    public static PrivateKey privateKey(String text) {
        String label = label(text).orElse(PRIVATE);
        if (label.equals("ENCRYPTED " + PRIVATE)) {
            throw new IllegalArgumentException("is a private key under a password; take the password off for as long as you"
                    + " sign: 'openssl pkey -in private-key.pem -out unlocked.pem'");
        }
        if (!label.equals(PRIVATE)) {
            throw new IllegalArgumentException("is '" + label + "' and not '" + PRIVATE + "'; " + HOW_PRIVATE);
        }
        Optional<PrivateKey> key = privateKey(bytes(text, HOW_PRIVATE));
        return key.orElseThrow(() ->
                new IllegalArgumentException("is not a key that packs can be signed with; " + HOW_PRIVATE));
    }

    private static Optional<PrivateKey> privateKey(byte[] bytes) {
        try {
            return Optional.of(keys().generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isPrivate(byte[] bytes) {
        return privateKey(bytes).isPresent();
    }

    private static Optional<String> label(String text) {
        Matcher begin = BEGIN.matcher(text);
        return begin.find() ? Optional.of(begin.group(1)) : Optional.empty();
    }

    private static byte[] bytes(String text, String how) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is empty; " + how);
        }
        Matcher begin = BEGIN.matcher(text);
        String body = text;
        if (begin.find()) {
            int end = text.indexOf("-----END " + begin.group(1) + "-----", begin.end());
            if (end < 0) {
                throw new IllegalArgumentException("has no END line; " + how);
            }
            body = text.substring(begin.end(), end);
        }
        try {
            return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not Base64; " + how);
        }
    }

    private static KeyFactory keys() {
        try {
            return KeyFactory.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM + ", which Java 15 and later have", e);
        }
    }
}
