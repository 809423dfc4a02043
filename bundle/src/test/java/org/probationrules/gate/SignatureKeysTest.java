package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class SignatureKeysTest {

    private static final KeyPair KEYS = TestKeys.pair("Ed25519");

    private static String refused(Function<String, ?> reader, String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> reader.apply(text)).getMessage();
        assertFalse(message.contains(TestKeys.base64(KEYS.getPrivate()).substring(24)), message);
        return message.substring(0, message.indexOf(';'));
    }

    @Test
    void aPublicKeyMayBePemOrItsBase64() {
        String pem = TestKeys.pem("PUBLIC KEY", KEYS.getPublic());
        assertEquals(KEYS.getPublic(), SignatureKeys.publicKey(pem));
        assertEquals(KEYS.getPublic(), SignatureKeys.publicKey("of the policy team\r\n" + pem.replace("\n", "\r\n")));
        // As consoles save what was pasted into one line.
        assertEquals(KEYS.getPublic(), SignatureKeys.publicKey(pem.replace("\n", " ")));
        assertEquals(KEYS.getPublic(), SignatureKeys.publicKey("  " + TestKeys.base64(KEYS.getPublic()) + "\n"));
    }

    @Test
    void aPrivateKeyIsPemAsOpensslWritesIt() {
        assertEquals(KEYS.getPrivate(), SignatureKeys.privateKey(TestKeys.pem("PRIVATE KEY", KEYS.getPrivate())));
    }

    @Test
    void whatIsNoPublicKeyIsSaidWithoutRepeatingIt() {
        Function<String, ?> reader = SignatureKeys::publicKey;
        String isPrivate = "is a private key, which belongs to whoever signs and nobody else";
        assertEquals(isPrivate, refused(reader, TestKeys.pem("PRIVATE KEY", KEYS.getPrivate())));
        assertEquals(isPrivate, refused(reader, TestKeys.base64(KEYS.getPrivate())));
        assertEquals(isPrivate, refused(reader, TestKeys.pem("PUBLIC KEY", KEYS.getPrivate())));
        assertEquals("is 'CERTIFICATE' and not 'PUBLIC KEY'", refused(reader, TestKeys.pem("CERTIFICATE", KEYS.getPublic())));
        assertEquals("is empty", refused(reader, "  "));
        assertEquals("is not Base64", refused(reader, "my key"));
        assertEquals("has no END line", refused(reader, "-----BEGIN PUBLIC KEY-----\nMCow"));
        String cannot = "is not a key that can be used here";
        assertEquals(cannot, refused(reader, "MCow"));
        assertEquals(cannot, refused(reader, TestKeys.base64(TestKeys.pair("RSA").getPublic())));
        assertEquals(cannot, refused(reader, TestKeys.base64(TestKeys.pair("Ed448").getPublic())));
        assertEquals(cannot, refused(reader, TestKeys.base64(TestKeys.pair("X25519").getPublic())));
    }

    @Test
    void whatIsNoPrivateKeyIsSaidWithoutRepeatingIt() {
        Function<String, ?> reader = SignatureKeys::privateKey;
        assertEquals("is 'PUBLIC KEY' and not 'PRIVATE KEY'", refused(reader, TestKeys.pem("PUBLIC KEY", KEYS.getPublic())));
        assertTrue(refused(reader, TestKeys.pem("ENCRYPTED PRIVATE KEY", KEYS.getPrivate()))
                .startsWith("is a private key under a password"));
        assertEquals("is 'OPENSSH PRIVATE KEY' and not 'PRIVATE KEY'",
                refused(reader, TestKeys.pem("OPENSSH PRIVATE KEY", KEYS.getPrivate())));
        String cannot = "is not a key that packs can be signed with";
        assertEquals(cannot, refused(reader, TestKeys.pem("PRIVATE KEY", TestKeys.pair("RSA").getPrivate())));
        assertEquals(cannot, refused(reader, TestKeys.pem("PRIVATE KEY", TestKeys.pair("Ed448").getPrivate())));
        assertEquals(cannot, refused(reader, TestKeys.base64(KEYS.getPublic())));
    }
}
