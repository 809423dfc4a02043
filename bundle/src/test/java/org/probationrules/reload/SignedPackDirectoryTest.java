package org.probationrules.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probationrules.gate.PackSignatures;
import org.probationrules.gate.TestKeys;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;

/** What becomes of packs in a directory where only signed ones are taken. */
class SignedPackDirectoryTest {

    private static final KeyPair OURS = TestKeys.pair("Ed25519");
    private static final KeyPair OTHERS = TestKeys.pair("Ed25519");

    /** Takes everything. */
    private static final class Target implements PackTarget {

        private final List<String> used = new ArrayList<>();
        private Optional<PackReference> serving = Optional.of(new PackReference("grants", "shipped", ""));

        @Override
        public PackReference use(PackFiles files) {
            String version = files.text("pack.yaml").lines().skip(1).findFirst().orElse("");
            used.add(version);
            serving = Optional.of(new PackReference("grants", version, files.digest()));
            return serving.get();
        }

        @Override
        public Optional<PackReference> useShipped(String packId) {
            serving = Optional.of(new PackReference("grants", "shipped", ""));
            return serving;
        }

        @Override
        public Optional<PackReference> serving(String packId) {
            return serving;
        }
    }

    @TempDir
    private Path directory;

    private final Target target = new Target();
    private Path pack;
    private PackDirectory packs;

    @BeforeEach
    void aPackThatNobodySigned() throws IOException {
        packs = new PackDirectory(directory, new PackSignatures(List.of(OURS.getPublic())), target, state -> {});
        pack = Files.createDirectory(directory.resolve("grants"));
        write("id: grants\n# 1\n");
    }

    private void write(String head) throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), head);
    }

    private void sign(KeyPair keys) throws IOException {
        Files.write(pack.resolve(PackFiles.SIGNATURE), PackSignatures.sign(PackFiles.under(pack), keys.getPrivate()));
    }

    private String serving() {
        packs.look();
        packs.look();
        return target.serving.orElseThrow().version();
    }

    private String problem() {
        PackState state = packs.states().get(0);
        return state.problems().get(0).toString();
    }

    @Test
    void anUnsignedPackIsKeptOutAndASignatureLetsItIn() throws IOException {
        assertEquals("shipped", serving());
        assertTrue(problem().startsWith("signature.ed25519: there is no such file"), problem());
        sign(OTHERS);
        assertEquals("shipped", serving());
        assertTrue(problem().startsWith("signature.ed25519: the signature does not fit"), problem());
        assertEquals(List.of(), target.used);
        sign(OURS);
        assertEquals("# 1", serving());
        assertEquals(List.of(), packs.states().get(0).problems());
    }

    @Test
    void aChangeWaitsForItsSignature() throws IOException {
        sign(OURS);
        assertEquals("# 1", serving());
        write("id: grants\n# 2\n");
        assertEquals("# 1", serving());
        assertTrue(problem().startsWith("signature.ed25519: the signature does not fit"), problem());
        sign(OURS);
        assertEquals("# 2", serving());
    }

    @Test
    void aSignatureThatIsTakenAwayLeavesInForceWhatIs() throws IOException {
        sign(OURS);
        assertEquals("# 1", serving());
        Files.delete(pack.resolve(PackFiles.SIGNATURE));
        assertEquals("# 1", serving());
        assertTrue(problem().startsWith("signature.ed25519: there is no such file"), problem());
    }

    @Test
    void aReloadByHandAsksForASignatureToo() {
        packs.lookNow();
        assertEquals(List.of(), target.used);
        assertTrue(problem().startsWith("signature.ed25519: there is no such file"), problem());
    }

    /** What nobody signed may be anything; the head of it would be found wrong here. */
    @Test
    void nothingIsReadBeforeTheSignatureIs() throws IOException {
        write("id: [");
        assertEquals("shipped", serving());
        assertEquals(1, packs.states().get(0).problems().size());
        assertTrue(problem().startsWith("signature.ed25519: there is no such file"), problem());
        sign(OURS);
        assertEquals("shipped", serving());
        assertTrue(problem().startsWith("pack.yaml:"), problem());
    }
}
