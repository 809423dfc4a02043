package org.probationrules.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.annotation.Annotation;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.engine.Evaluator;
import org.probationrules.gate.TestKeys;
import org.probationrules.spi.Severity;

class SettingsTest {

    private static final KeyPair KEYS = TestKeys.pair("Ed25519");

    /** What a component runtime makes of a configuration. */
    private record Given(String assessment_evaluator, IntSupplier seconds, String... packs_keys)
            implements RulesPluginConfiguration {

        Given(IntSupplier seconds, String... keys) {
            this("one-pass", seconds, keys);
        }

        @Override
        public String packs_directory() {
            return "";
        }

        @Override
        public int packs_interval() {
            return 400;
        }

        @Override
        public int assessment_seconds() {
            return seconds.getAsInt();
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return RulesPluginConfiguration.class;
        }
    }

    private static String refused(Given given, Map<String, Object> properties) {
        return assertThrows(IllegalArgumentException.class, () -> Settings.of(given, properties)).getMessage();
    }

    @Test
    void whatIsSetIsRead() {
        Settings settings = Settings.of(
                new Given(() -> 600, TestKeys.pem("PUBLIC KEY", KEYS.getPublic()), TestKeys.base64(KEYS.getPublic())),
                Map.of("severity.TT-001", "Error"));
        assertEquals(Map.of("TT-001", Severity.ERROR), settings.engine().severities());
        assertEquals(Duration.ofMinutes(10), settings.engine().mostComputing());
        assertEquals(List.of(KEYS.getPublic(), KEYS.getPublic()), settings.signatures().keys());
    }

    @Test
    void aListThatNobodyFilledInAsksForNoSignatures() {
        assertEquals(List.of(), Settings.of(new Given(() -> 1), Map.of()).signatures().keys());
        assertEquals(List.of(), Settings.of(new Given(() -> 1, ""), Map.of()).signatures().keys());
    }

    @Test
    void theEvaluatorIsReadAndAnUnknownOneIsSaid() {
        assertEquals(Evaluator.DROOLS, Settings.of(new Given("drools", () -> 1), Map.of()).engine().evaluator());
        assertEquals("assessment.evaluator is 'fast'; it may be one-pass or drools",
                refused(new Given("fast", () -> 1), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 601})
    void secondsOutOfBoundsAreSaid(int seconds) {
        assertEquals("assessment.seconds is '" + seconds + "'; it may be a whole number from 1 to 600",
                refused(new Given(() -> seconds), Map.of("assessment.seconds", seconds)));
    }

    @Test
    void secondsThatAreNoNumberAreSaid() {
        Given ten = new Given(() -> {
            throw new IllegalStateException("as a component runtime says it");
        });
        assertEquals("assessment.seconds is 'ten'; it may be a whole number from 1 to 600",
                refused(ten, Map.of("assessment.seconds", "ten")));
    }

    @Test
    void aKeyThatCannotBeUsedIsSaidByItsPlace() {
        String ours = TestKeys.base64(KEYS.getPublic());
        String how = "; needed is an Ed25519 public key (X.509 SubjectPublicKeyInfo), as 'openssl pkey -in private-key.pem"
                + " -pubout' writes it";
        assertEquals("packs.keys: entry 2 is not Base64" + how, refused(new Given(() -> 10, ours, "mine!"), Map.of()));
        assertEquals("packs.keys: entry 1 is empty" + how, refused(new Given(() -> 10, "", ours), Map.of()));
        assertEquals("packs.keys: entry 1 is a private key, which belongs to whoever signs and nobody else" + how,
                refused(new Given(() -> 10, TestKeys.pem("PRIVATE KEY", KEYS.getPrivate())), Map.of()));
    }

    @Test
    void aSeverityThatIsNoneIsSaid() {
        assertEquals("severity.TT-001 is 'grave'; it may be error, warning or info",
                refused(new Given(() -> 10), Map.of("severity.TT-001", "grave")));
    }
}
