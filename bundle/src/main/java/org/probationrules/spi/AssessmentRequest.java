package org.probationrules.spi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Facts;

/**
 * What a host asks: a dossier, the moment at which it is looked at, and how the answer is to be written.
 *
 * <p>Nothing else enters an assessment. The plugin reads no clock, no file and no network, so the same request on the
 * same packs gives the same answer, byte for byte.
 *
 * <p>Immutable; build one with {@link #of(Hook, LocalDate, byte[])} or {@link #of(Hook, LocalDate, Dossier)} and refine
 * it with the {@code with} methods.
 */
public final class AssessmentRequest {

    /** How finished the dossier is. */
    public enum Stage {
        /** Still being written: a missing fact is a thing to do, never a reason to stop. */
        DRAFT,
        /** About to be acted on: a missing fact that a serious rule needs leaves the recommendation undecided. */
        FINAL
    }

    private final Hook hook;
    private final LocalDate asOf;
    private final byte[] json;
    private final Dossier dossier;
    private final Locale locale;
    private final Stage stage;

    private AssessmentRequest(Hook hook, LocalDate asOf, byte[] json, Dossier dossier, Locale locale, Stage stage) {
        this.hook = Objects.requireNonNull(hook, "an assessment needs a hook");
        this.asOf = Objects.requireNonNull(asOf, "an assessment needs the date as of which it is made");
        this.json = json;
        this.dossier = dossier;
        this.locale = Objects.requireNonNull(locale, "locale");
        this.stage = Objects.requireNonNull(stage, "stage");
    }

    /**
     * Asks about a dossier in JSON.
     *
     * @param hook the moment at which the host asks
     * @param asOf the day of the assessment, a local date in London; it picks the rules and parameter values in force
     * @param json the dossier as UTF-8 JSON, after the published schema; copied
     */
    public static AssessmentRequest of(Hook hook, LocalDate asOf, byte[] json) {
        byte[] copy = Objects.requireNonNull(json, "an assessment needs a dossier").clone();
        return new AssessmentRequest(hook, asOf, copy, null, Locale.ENGLISH, Stage.FINAL);
    }

    /** As {@link #of(Hook, LocalDate, byte[])}, for JSON held in a string. */
    public static AssessmentRequest of(Hook hook, LocalDate asOf, String json) {
        return of(hook, asOf, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks about a dossier of typed facts, as a Java host holds it.
     *
     * @throws IllegalArgumentException if a field of a fact is null; the message names it
     */
    public static AssessmentRequest of(Hook hook, LocalDate asOf, Dossier dossier) {
        Dossier located = Facts.located(Objects.requireNonNull(dossier, "an assessment needs a dossier"));
        return new AssessmentRequest(hook, asOf, null, located, Locale.ENGLISH, Stage.FINAL);
    }

    /** The same request, answered in another language; texts that do not exist in it are given in English and say so. */
    public AssessmentRequest withLocale(Locale other) {
        return new AssessmentRequest(hook, asOf, json, dossier, other, stage);
    }

    /** The same request for a dossier at another stage; a request is {@link Stage#FINAL} unless this says otherwise. */
    public AssessmentRequest withStage(Stage other) {
        return new AssessmentRequest(hook, asOf, json, dossier, locale, other);
    }

    /** The moment at which the host asks. */
    public Hook hook() {
        return hook;
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The dossier as JSON bytes, a copy; empty when the dossier was given as typed facts. */
    public Optional<byte[]> json() {
        return Optional.ofNullable(json).map(byte[]::clone);
    }

    /** The dossier as typed facts that know their places; empty when it was given as JSON. */
    public Optional<Dossier> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** The language of messages and remedies. */
    public Locale locale() {
        return locale;
    }

    /** How finished the dossier is. */
    public Stage stage() {
        return stage;
    }
}
