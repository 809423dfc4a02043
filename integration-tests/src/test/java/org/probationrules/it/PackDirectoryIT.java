package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy officer edits files while a platform runs. */
class PackDirectoryIT {

    private static final String PID = "org.probationrules.osgi.RulesPluginComponent";
    private static final String RULE = "TT-304-mandatory-standstill/rule.drl";
    private static final int EDITS = 12;
    private static final String SIGNED_EARLY = """
            {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "commenced": "2025-09-26", "procedure": "open",
             "estimatedValue": {"value": 6000000, "vat": "inclusive"}},
             "awards": [{"notice": "2027-04-01", "signed": "2027-04-05"}]}""";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void whatIsSavedIsInForceSoon(Container container) throws Exception {
        Path directory = temporary.resolve("packs");
        try (RunningFramework framework = RunningFramework.startConfigurable(container)) {
            framework.installPlugin().start();
            Host host = framework.installHost();
            framework.configure(PID, Map.of("packs.directory", directory.toString()));
            await(() -> framework.hasPlugin("(packs.directory=" + directory + ")"));
            await(() -> host.states().contains("There is no such directory."));
            assertEquals("Sign on 13 April 2027 or later.", remedy(host));

            Files.createDirectory(directory);
            PackCopy pack = PackCopy.of("timetable", directory, file -> true);
            await(() -> host.states().contains(directory.resolve("timetable").toString()));
            assertEquals("Sign on 13 April 2027 or later.", remedy(host));

            // A number from a day on, again and again: the last times show what it takes once the Java machine is warm.
            double least = Double.MAX_VALUE;
            for (int i = 1; i <= EDITS; i++) {
                int days = 8 + i % 3 + 1;
                String expected = "Sign on " + (12 + i % 3 + 2) + " April 2027 or later.";
                pack.edit("parameters.yaml", text -> text
                        .replaceAll("    - \\{from: 2027-04-01.*the amending regulations.*\n", "")
                        .replaceFirst(
                                "(?s)(id: standstill.mandatory-working-days.*?- \\{from: .*?\n)",
                                "$1    - {from: 2027-04-01, value: " + days + ", source: \"the amending regulations\"}\n"));
                long saved = System.nanoTime();
                await(() -> remedy(host).equals(expected));
                least = Math.min(least, (System.nanoTime() - saved) / 1e9);
            }
            System.out.printf("%s: a changed parameter is in force %.2f s after it was saved (least of %d)%n",
                    container, least, EDITS);

            // A slip leaves in force what is, and says where it is.
            String before = remedy(host);
            pack.edit(RULE, text -> text.replace("$award.notice.lastWorkingDayOf", "$award.notise.lastWorkingDayOf"));
            await(() -> host.states().contains(RULE));
            assertEquals(before, remedy(host));

            pack.edit(RULE, text -> text.replace("notise", "notice").replace("Sign on {earliest} or later.", "Wait."));
            await(() -> host.states().contains("TT-304-mandatory-standstill/cases.yaml"));
            assertEquals(before, remedy(host));

            pack.edit("TT-304-mandatory-standstill/cases.yaml",
                    text -> text.replaceAll("remedy: .*", "remedy: \"Wait.\""));
            await(() -> remedy(host).equals("Wait."));

            delete(pack.folder());
            await(() -> remedy(host).equals("Sign on 13 April 2027 or later."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereKeysAreSetAPackNeedsASignature(Container container) throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path directory = Files.createDirectory(temporary.resolve("packs"));
        PackCopy pack = PackCopy.of("timetable", directory, file -> true);
        Path signature = pack.folder().resolve("signature.ed25519");
        try (RunningFramework framework = RunningFramework.startConfigurable(container)) {
            framework.installPlugin().start();
            Host host = framework.installHost();
            framework.configure(PID, Map.of(
                    "packs.directory", directory.toString(),
                    "packs.keys", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())));
            // Before it is configured there is a plugin too, which goes at any moment.
            await(() -> framework.hasPlugin("(packs.keys=*)"));
            await(() -> host.states().contains("signature.ed25519: there is no such file"));
            assertTrue(host.states().contains("origin=shipped, problems=[signature.ed25519"), host.states());

            Files.writeString(signature, signed("another digest", keys));
            await(() -> host.states().contains("signature.ed25519: the signature does not fit"));
            assertTrue(host.states().contains("origin=shipped, problems=[signature.ed25519"), host.states());

            Matcher digest = Pattern.compile("SHA-256 of the pack: ([0-9a-f]{64})").matcher(host.states());
            assertTrue(digest.find(), host.states());
            Files.writeString(signature, signed(digest.group(1), keys));
            await(() -> host.states().contains("origin=" + pack.folder() + ", problems=[]"));

            // Signed once is not signed for good.
            pack.edit(RULE, text -> text.replace("Sign on {earliest} or later.", "Wait."));
            await(() -> host.states().contains("origin=" + pack.folder() + ", problems=[signature.ed25519"));
            assertEquals("Sign on 13 April 2027 or later.", remedy(host));
        }
    }

    private static String signed(String digest, KeyPair keys) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(digest.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static String remedy(Host host) {
        String assessment = host.assess("contract.sign", LocalDate.of(2027, 4, 12), SIGNED_EARLY);
        try {
            for (JsonNode finding : new ObjectMapper().readTree(assessment).get("findings")) {
                if (finding.get("ruleId").asText().equals("TT-304")) {
                    return finding.get("remedy").asText();
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no finding of TT-304 in " + assessment);
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within a minute");
            Thread.sleep(20);
        }
    }
}
