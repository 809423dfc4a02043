package org.probationrules.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.gate.PackSignatures;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;

/** What becomes of a directory of packs that people and programs write to, each in their own way. */
class PackDirectoryTest {

    private static final int LOOKS_TILL_CONTENTS_COUNT = 25;

    /** Takes packs whose rule says {@code good}. */
    private static final class Target implements PackTarget {

        private final Map<String, PackReference> shipped = Map.of("grants", new PackReference("grants", "shipped", ""));
        private final Map<String, PackReference> serving = new TreeMap<>(shipped);
        private final List<String> used = new ArrayList<>();

        @Override
        public PackReference use(PackFiles files) {
            String rule = files.has("G-001-a/rule.drl") ? files.text("G-001-a/rule.drl") : "";
            used.add(rule);
            if (!rule.startsWith("good")) {
                throw new PackException(new PackProblem("G-001-a/rule.drl", 1, 2, "it says '" + rule + "'"));
            }
            String id = files.text("pack.yaml").substring("id: ".length()).strip();
            serving.put(id, new PackReference(id, rule, files.digest()));
            return serving.get(id);
        }

        @Override
        public Optional<PackReference> useShipped(String packId) {
            serving.remove(packId);
            Optional.ofNullable(shipped.get(packId)).ifPresent(pack -> serving.put(packId, pack));
            return serving(packId);
        }

        @Override
        public Optional<PackReference> serving(String packId) {
            return Optional.ofNullable(serving.get(packId));
        }
    }

    @TempDir
    private Path temporary;

    private final Target target = new Target();
    private final List<PackState> told = new ArrayList<>();
    private Path directory;
    private PackDirectory packs;

    @BeforeEach
    void directory() throws IOException {
        directory = Files.createDirectory(temporary.resolve("packs"));
        packs = new PackDirectory(directory, PackSignatures.NOT_ASKED_FOR, target, told::add);
    }

    @Test
    void aPackServesAtTheSecondLook() throws IOException {
        write("grants", "good 1");
        packs.look();
        assertEquals("shipped", serving());
        packs.look();
        assertEquals("good 1", serving());
        assertEquals(List.of("good 1"), told.stream().map(it -> it.serving().orElseThrow().version()).toList());
        assertEquals(directory.resolve("grants").toString(), told.get(0).origin());
    }

    @Test
    void nothingIsReadAgainThatDidNotChange() throws IOException {
        write("grants", "good 1");
        looks(3 * LOOKS_TILL_CONTENTS_COUNT);
        assertEquals(List.of("good 1"), target.used);
    }

    @Test
    void aSaveInPlaceServes() throws IOException {
        write("grants", "good 1");
        looks(2);
        rule("grants", "good 2");
        looks(2);
        assertEquals("good 2", serving());
    }

    @Test
    void aFileThatIsRenamedIntoPlaceServes() throws IOException {
        write("grants", "good 1");
        looks(2);
        Path aside = directory.resolve("grants/G-001-a/rule.drl.tmp");
        Files.writeString(aside, "good 2");
        looks(2);
        assertEquals("good 1", serving());
        Files.move(aside, directory.resolve("grants/G-001-a/rule.drl"), StandardCopyOption.ATOMIC_MOVE);
        looks(2);
        assertEquals("good 2", serving());
    }

    @Test
    void aLinkThatIsPointedElsewhereServes() throws IOException {
        Path releases = temporary.resolve("releases");
        pack(releases.resolve("1"), "grants", "good 1");
        pack(releases.resolve("2"), "grants", "good 2");
        Path link = directory.resolve("grants");
        Files.createSymbolicLink(link, releases.resolve("1"));
        looks(2);
        assertEquals("good 1", serving());
        Path other = directory.resolve(".next");
        Files.createSymbolicLink(other, releases.resolve("2"));
        Files.move(other, link, StandardCopyOption.ATOMIC_MOVE);
        looks(2);
        assertEquals("good 2", serving());
    }

    /** As volumes of containers are updated: each file is a link through a link that is swapped. */
    @Test
    void filesThatAreLinksThroughALinkServe() throws IOException {
        pack(temporary.resolve("1"), "grants", "good 1");
        pack(temporary.resolve("2"), "grants", "good 2");
        Path pack = Files.createDirectory(directory.resolve("grants"));
        Path data = Files.createSymbolicLink(pack.resolve("..data"), temporary.resolve("1"));
        Files.createSymbolicLink(pack.resolve("pack.yaml"), Path.of("..data/pack.yaml"));
        Files.createSymbolicLink(pack.resolve("G-001-a"), Path.of("..data/G-001-a"));
        looks(2);
        assertEquals("good 1", serving());
        Files.delete(data);
        Files.createSymbolicLink(data, temporary.resolve("2"));
        looks(2);
        assertEquals("good 2", serving());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".rule.drl.swp", "rule.drl~", "#rule.drl#", ".#rule.drl", "4913", "rule.drl.tmp", "rule.drl.bak", ".DS_Store",
        "rule.drl___jb_tmp___", "Thumbs.db", ".nfs000000001"})
    void whatEditorsAndFileSystemsLeaveIsNotThePacks(String name) throws IOException {
        write("grants", "good 1");
        looks(2);
        Files.writeString(directory.resolve("grants/G-001-a").resolve(name), "bad");
        Files.writeString(directory.resolve("grants").resolve(name), "bad");
        looks(2);
        packs.lookNow();
        assertEquals(List.of("good 1"), target.used);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsNotTaken() throws IOException {
        write("grants", "good 1");
        looks(2);
        for (String part : List.of("g", "go", "goo", "good", "good 2")) {
            rule("grants", part);
            packs.look();
        }
        assertEquals(List.of("good 1"), target.used);
        packs.look();
        assertEquals("good 2", serving());
    }

    @Test
    void aHalfWrittenFileThatStaysIsAProblemTillItIsWhole() throws IOException {
        write("grants", "good 1");
        looks(2);
        rule("grants", "goo");
        looks(2);
        assertEquals("good 1", serving());
        assertEquals("G-001-a/rule.drl:1:2: it says 'goo'", state().problems().get(0).toString());
        assertFalse(state().isCurrent());
        rule("grants", "good 2");
        looks(2);
        assertEquals("good 2", serving());
        assertTrue(state().isCurrent());
    }

    @Test
    void aProblemIsToldOnce() throws IOException {
        write("grants", "bad");
        looks(3 * LOOKS_TILL_CONTENTS_COUNT);
        assertEquals(1, told.size());
        assertEquals(List.of("bad"), target.used);
    }

    @Test
    void aFolderThatIsDeletedGivesThePlaceBack() throws IOException {
        write("grants", "good 1");
        looks(2);
        delete(directory.resolve("grants"));
        packs.look();
        assertEquals("good 1", serving());
        packs.look();
        assertEquals("shipped", serving());
        assertEquals(PackState.SHIPPED, told.get(told.size() - 1).origin());
        looks(3);
        assertEquals(2, told.size());
        assertEquals(List.of(), packs.states());
        write("grants", "good 1");
        looks(2);
        assertEquals("good 1", serving());
    }

    @Test
    void aFolderThatIsAwayForAMomentChangesNothing() throws IOException {
        write("grants", "good 1");
        looks(2);
        Files.move(directory.resolve("grants"), temporary.resolve("aside"));
        packs.look();
        Files.move(temporary.resolve("aside"), directory.resolve("grants"));
        looks(3);
        assertEquals("good 1", serving());
        assertEquals(1, told.size());
    }

    @Test
    void aDirectoryMayComeLaterAndItsLossLeavesInForceWhatIs() throws IOException {
        Files.delete(directory);
        packs.look();
        assertEquals("the directory of packs " + directory + " cannot be used; what is in force goes on. "
                + "There is no such directory.", packs.states().get(0).problems().get(0).message());
        Files.createDirectory(directory);
        write("grants", "good 1");
        looks(2);
        assertEquals("good 1", serving());
        Files.move(directory, temporary.resolve("unmounted"));
        looks(3);
        assertEquals("good 1", serving());
        assertEquals(List.of("grants", ""), packs.states().stream().map(PackState::id).toList());
        Files.move(temporary.resolve("unmounted"), directory);
        looks(2);
        assertEquals("good 1", serving());
        assertEquals(List.of("grants"), packs.states().stream().map(PackState::id).toList());
    }

    /** Some file systems keep times by the second, or report old ones for a while. */
    @Test
    void anEditThatNeitherTimeNorSizeBetraysIsFoundByItsContents() throws IOException {
        write("grants", "good 1");
        Path rule = directory.resolve("grants/G-001-a/rule.drl");
        FileTime time = Files.getLastModifiedTime(rule);
        looks(2);
        Files.writeString(rule, "good 2", StandardOpenOption.TRUNCATE_EXISTING);
        Files.setLastModifiedTime(rule, time);
        looks(LOOKS_TILL_CONTENTS_COUNT);
        assertEquals("good 2", serving());
    }

    @Test
    void aReloadByHandNeedsNoSecondLook() throws IOException {
        write("grants", "good 1");
        assertEquals("good 1", packs.lookNow().get(0).serving().orElseThrow().version());
        delete(directory.resolve("grants"));
        packs.lookNow();
        assertEquals("shipped", serving());
    }

    @Test
    void aFolderIsNamedAfterItsPack() throws IOException {
        pack(directory.resolve("grants-old"), "grants", "good 1");
        looks(2);
        assertEquals("pack.yaml:1:5: the pack is 'grants' and its folder is 'grants-old'; a folder has the name of its pack",
                state().problems().get(0).toString());
        Files.createDirectory(directory.resolve("notes"));
        looks(2);
        assertEquals("there is no pack.yaml in the folder notes; each folder here is a pack",
                packs.states().get(1).problems().get(0).toString());
        assertEquals("shipped", serving());
    }

    @Test
    void aPackInPlaceOfTheDirectoryIsSaid() throws IOException {
        pack(directory, "grants", "good 1");
        looks(2);
        assertTrue(packs.states().get(0).problems().get(0).message().endsWith(
                "It is a pack itself; name the directory that it lies in."), packs.states().toString());
    }

    @Test
    void aNewPackServesBesideTheOthers() throws IOException {
        write("house", "good 1");
        looks(2);
        assertEquals("good 1", target.serving("house").orElseThrow().version());
        delete(directory.resolve("house"));
        looks(2);
        assertEquals(Optional.empty(), target.serving("house"));
        assertEquals(Optional.empty(), told.get(1).serving());
    }

    @Test
    void whatWasKeptOutIsTriedAgainWhenAnotherPackChanges() throws IOException {
        write("a", "bad");
        write("b", "good 1");
        looks(3);
        assertEquals(List.of("bad", "good 1", "bad"), target.used);
    }

    private void looks(int count) {
        for (int i = 0; i < count; i++) {
            packs.look();
        }
    }

    private String serving() {
        return target.serving("grants").orElseThrow().version();
    }

    private PackState state() {
        return packs.states().get(0);
    }

    private void write(String id, String rule) throws IOException {
        pack(directory.resolve(id), id, rule);
    }

    private void rule(String id, String text) throws IOException {
        Files.writeString(directory.resolve(id).resolve("G-001-a/rule.drl"), text);
    }

    private static void pack(Path folder, String id, String rule) throws IOException {
        Files.createDirectories(folder.resolve("G-001-a"));
        Files.write(folder.resolve("pack.yaml"), ("id: " + id + "\n").getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("G-001-a/rule.drl"), rule);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
