package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;

class PackSignaturesTest {

    private static final KeyPair OURS = TestKeys.pair("Ed25519");
    private static final KeyPair OTHERS = TestKeys.pair("Ed25519");
    private static final PackSignatures TRUSTED = new PackSignatures(List.of(OURS.getPublic()));

    /** What openssl made of the pack below: pkey -pubout, and pkeyutl -sign -rawin of the digest. */
    private static final String KEY_OF_OPENSSL = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAlQAJNN+fkR902iB+tziy6620G5vZSrT18vhJ6K+BAKE=
            -----END PUBLIC KEY-----
            """;
    private static final String SIGNATURE_OF_OPENSSL = """
            5tb8WTOTT34yNyXMkXQJ3BhumqAoGRC5ptqs7fXT3IMw/+ZDrZikOnRsLvct4z/G
            oZ3SywtS1P0kWOElnrMtDg==
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    PackSignaturesTest() {
        files.put("pack.yaml", bytes("id: house\n"));
        files.put("H-001-a/rule.drl", bytes("rule\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void sign(KeyPair keys) {
        files.put(PackFiles.SIGNATURE, PackSignatures.sign(new PackFiles(files), keys.getPrivate()));
    }

    private PackProblem refused() {
        List<PackProblem> problems =
                assertThrows(PackException.class, () -> TRUSTED.check(new PackFiles(files))).problems();
        assertEquals(List.of("signature.ed25519"), problems.stream().map(PackProblem::file).toList());
        return problems.get(0);
    }

    @Test
    void whatOneOfTheKeysSignedIsTaken() {
        sign(OURS);
        assertDoesNotThrow(() -> TRUSTED.check(new PackFiles(files)));
        PackSignatures both = new PackSignatures(List.of(OURS.getPublic(), OTHERS.getPublic()));
        assertDoesNotThrow(() -> both.check(new PackFiles(files)));
        sign(OTHERS);
        assertDoesNotThrow(() -> both.check(new PackFiles(files)));
    }

    @Test
    void whatOpensslSignedIsTaken() {
        files.put(PackFiles.SIGNATURE, bytes(SIGNATURE_OF_OPENSSL));
        PackSignatures trusted = new PackSignatures(List.of(SignatureKeys.publicKey(KEY_OF_OPENSSL)));
        assertDoesNotThrow(() -> trusted.check(new PackFiles(files)));
    }

    @Test
    void withoutKeysNoSignatureIsLookedAt() {
        assertDoesNotThrow(() -> PackSignatures.NOT_ASKED_FOR.check(new PackFiles(files)));
        files.put(PackFiles.SIGNATURE, bytes("nonsense"));
        assertDoesNotThrow(() -> PackSignatures.NOT_ASKED_FOR.check(new PackFiles(files)));
    }

    @Test
    void aPackWithoutASignatureIsRefused() {
        assertEquals("signature.ed25519: there is no such file, and only a pack that is signed is taken; whoever answers for"
                + " the pack signs it with 'pack sign'", refused().toString());
    }

    @Test
    void aPackThatAnUnknownKeySignedIsRefused() {
        sign(OTHERS);
        assertEquals("signature.ed25519: the signature does not fit: a file was changed after it was signed, or it was signed"
                + " with another key than the one that is trusted here (SHA-256 of the pack: " + new PackFiles(files).digest()
                + "); whoever answers for the pack signs it again with 'pack sign'", refused().toString());
    }

    @Test
    void whateverIsChangedAfterwardsIsRefused() {
        List<Consumer<SortedMap<String, byte[]>>> changes = List.of(
                it -> it.put("pack.yaml", bytes("id: house\n\n")),
                it -> it.put("H-001-a/rule.drl", bytes("rulf\n")),
                it -> it.put("H-002-b/rule.drl", bytes("")),
                it -> it.remove("H-001-a/rule.drl"),
                it -> it.put("H-001-b/rule.drl", it.remove("H-001-a/rule.drl")));
        for (Consumer<SortedMap<String, byte[]>> change : changes) {
            SortedMap<String, byte[]> before = new TreeMap<>(files);
            sign(OURS);
            change.accept(files);
            assertTrue(refused().message().startsWith("the signature does not fit: "));
            files.clear();
            files.putAll(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65, 128})
    void aSignatureOfAnotherLengthIsRefused(int length) {
        files.put(PackFiles.SIGNATURE, Base64.getEncoder().encode(new byte[length]));
        assertTrue(refused().message().startsWith("this is no signature ("), refused().message());
    }

    @Test
    void whatIsNoSignatureIsRefused() {
        files.put(PackFiles.SIGNATURE, bytes("signed: yes"));
        assertEquals("this is no signature (11 bytes); it is one line, the Base64 of the 64 bytes of an Ed25519 signature, as"
                + " 'pack sign' writes it", refused().message());
        byte[] largest = new byte[64];
        Arrays.fill(largest, (byte) 0xff);
        files.put(PackFiles.SIGNATURE, Base64.getEncoder().encode(largest));
        assertTrue(refused().message().startsWith("the signature does not fit: "), refused().message());
    }
}
