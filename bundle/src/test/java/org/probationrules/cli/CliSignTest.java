package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probationrules.bench.Bench;
import org.probationrules.gate.PackSignatures;
import org.probationrules.gate.TestKeys;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.bench.RuleBench;

class CliSignTest {

    private static final RuleBench BENCH = new Bench();
    private static final KeyPair KEYS = TestKeys.pair("Ed25519");

    @TempDir
    private Path folder;

    private Path pack;
    private Path privateKey;
    private Path publicKey;

    @BeforeEach
    void aPackAndAPairOfKeys() throws IOException {
        assertEquals(0, Run.atBench(BENCH, "pack", "export", "--bare", "grants", folder.toString()).code());
        pack = folder.resolve("grants");
        privateKey = Files.writeString(folder.resolve("private-key.pem"), TestKeys.pem("PRIVATE KEY", KEYS.getPrivate()));
        publicKey = Files.writeString(folder.resolve("public-key.pem"), TestKeys.pem("PUBLIC KEY", KEYS.getPublic()));
    }

    private Run sign(Path key) {
        return Run.atBench(BENCH, "pack", "sign", pack.toString(), "--key", key.toString());
    }

    private Run verify(Path key) {
        return Run.atBench(BENCH, "pack", "verify", pack.toString(), "--key", key.toString());
    }

    @Test
    void whatIsSignedIsVerified() throws IOException {
        String digest = PackFiles.under(pack).digest();
        assertEquals(new Run(0, "The pack is signed: " + pack.resolve("signature.ed25519") + "\n", ""), sign(privateKey));
        assertEquals(digest, PackFiles.under(pack).digest());
        assertArrayEquals(PackSignatures.sign(PackFiles.under(pack), KEYS.getPrivate()),
                Files.readAllBytes(pack.resolve("signature.ed25519")));
        assertEquals(new Run(0, pack + ": signed with this key, and unchanged since.\n", ""), verify(publicKey));
        Run json = Run.atBench(BENCH, "pack", "verify", "--format", "json", pack.toString(), "--key", publicKey.toString());
        assertTrue(json.out().contains("\"problems\": [ ]"), json.out());
        assertEquals(0, Run.atBench(BENCH, "pack", "check", pack.toString()).code());
    }

    @Test
    void whatIsNotSignedOrChangedIsNotVerified() throws IOException {
        Run unsigned = verify(publicKey);
        assertEquals(1, unsigned.code());
        assertTrue(unsigned.out().startsWith(
                pack.resolve("signature.ed25519") + "\n    error: there is no such file, and only a pack"), unsigned.out());
        sign(privateKey);
        Files.writeString(pack.resolve("parameters.yaml"), "# more\n", StandardOpenOption.APPEND);
        Run changed = verify(publicKey);
        assertEquals(1, changed.code());
        assertTrue(changed.out().contains("    error: the signature does not fit: a file was changed"), changed.out());
        sign(privateKey);
        assertEquals(0, verify(publicKey).code());
    }

    @Test
    void aKeyThatCannotBeUsedIsSaidAndNeverShown() throws IOException {
        String secret = TestKeys.base64(KEYS.getPrivate()).substring(24);
        Path inside = Files.copy(privateKey, pack.resolve("private-key.pem"));
        for (Run run : new Run[] {
            sign(publicKey), verify(privateKey), sign(folder.resolve("none.pem")), sign(folder), sign(inside)}) {
            assertEquals(2, run.code());
            assertEquals("", run.out());
            assertFalse(run.err().contains(secret), run.err());
            assertFalse(Files.exists(pack.resolve("signature.ed25519")));
        }
        String said = sign(publicKey).err().replace('\n', ' ');
        assertTrue(said.contains("public-key.pem' is 'PUBLIC KEY' and not 'PRIVATE KEY'; needed is an Ed25519"), said);
        said = verify(privateKey).err().replace('\n', ' ');
        assertTrue(said.contains("is a private key, which belongs to whoever signs and nobody else"), said);
        said = sign(inside).err().replace('\n', ' ');
        assertTrue(said.contains("lies in the folder of the pack and would be handed on with it."), said);
    }
}
