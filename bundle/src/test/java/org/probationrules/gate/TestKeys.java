package org.probationrules.gate;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys of a test, in the forms that openssl writes. */
public final class TestKeys {

    private TestKeys() {}

    public static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** A key between its first and last line, such as {@code -----BEGIN PUBLIC KEY-----}. */
    public static String pem(String label, Key key) {
        byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, lineEnd).encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
