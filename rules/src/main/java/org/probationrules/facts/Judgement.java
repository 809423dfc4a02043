package org.probationrules.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The result of asking whether a duty is met: the verdict, the place that it speaks of, and what was missing.
 *
 * <p>A rule hands it to its finding, which takes its outcome from it. Two are combined by {@link #andAlso} and
 * {@link #orElse}: {@code and} and {@code or} are words of the rule language itself, which would swallow what follows.
 *
 * @param verdict what the comparison comes to
 * @param pointer the place in the dossier that a reader should look at
 * @param missing places that would have to be filled to decide; empty unless the verdict is undetermined
 * @param reason a code for what was asked, where a rule asks several things and its finding says which; else empty
 */
public record Judgement(Verdict verdict, String pointer, List<String> missing, String reason) {

    public Judgement {
        missing = List.copyOf(missing);
    }

    /** A judgement of which no reason is told. */
    public Judgement(Verdict verdict, String pointer, List<String> missing) {
        this(verdict, pointer, missing, "");
    }

    /** The duty is met. */
    public static Judgement met(String pointer) {
        return new Judgement(Verdict.MET, pointer, List.of());
    }

    /** The duty is not met, whatever the values mean. */
    public static Judgement violated(String pointer) {
        return new Judgement(Verdict.VIOLATED, pointer, List.of());
    }

    /** The values are too coarse to tell. */
    public static Judgement possible(String pointer) {
        return new Judgement(Verdict.POSSIBLE, pointer, List.of());
    }

    /** Something is missing. */
    public static Judgement undetermined(String pointer, String... missing) {
        return new Judgement(Verdict.UNDETERMINED, pointer, List.of(missing));
    }

    /** Something is missing. */
    public static Judgement undetermined(String pointer, List<String> missing) {
        return new Judgement(Verdict.UNDETERMINED, pointer, missing);
    }

    /** Met or violated, by a condition that leaves no doubt. */
    public static Judgement of(String pointer, boolean met) {
        return met ? met(pointer) : violated(pointer);
    }

    /** Whether the duty is met. */
    public boolean isMet() {
        return verdict == Verdict.MET;
    }

    /** Met only if both are. A violation of either decides; then a missing fact; then coarse dates. */
    public Judgement andAlso(Judgement other) {
        Judgement worse = other.verdict.compareTo(verdict) > 0 ? other : this;
        return worse.verdict == Verdict.UNDETERMINED ? worse.lacking(bothMissing(other)) : worse;
    }

    /** Met if either is. Then coarse dates or a missing fact leave it open; violated only if both are. */
    public Judgement orElse(Judgement other) {
        if (isMet() || other.isMet()) {
            return isMet() ? this : other;
        }
        Judgement milder = other.verdict.compareTo(verdict) < 0 ? other : this;
        return milder.verdict == Verdict.UNDETERMINED ? milder.lacking(bothMissing(other)) : milder;
    }

    /** Met where this is violated and violated where this is met; what is open stays open. */
    public Judgement negated() {
        return switch (verdict) {
            case MET -> new Judgement(Verdict.VIOLATED, pointer, missing, reason);
            case VIOLATED -> new Judgement(Verdict.MET, pointer, missing, reason);
            case POSSIBLE, UNDETERMINED -> this;
        };
    }

    /** The same, unless a value on which it rests is missing: then undetermined, and the value is named. */
    public Judgement needing(Located value) {
        return value.isMissing()
                ? lacking(Stream.concat(missing.stream(), Stream.of(value.pointer())).distinct().toList())
                : this;
    }

    /** The same, pointing elsewhere. */
    public Judgement at(String otherPointer) {
        return new Judgement(verdict, otherPointer, missing, reason);
    }

    /** The same with a code for what was asked; of judgements that are combined, the one that decides keeps its code. */
    public Judgement because(String code) {
        return new Judgement(verdict, pointer, missing, code);
    }

    /** Undetermined for want of these, and still about the same. */
    private Judgement lacking(List<String> places) {
        return new Judgement(Verdict.UNDETERMINED, pointer, places, reason);
    }

    private List<String> bothMissing(Judgement other) {
        if (other.missing.isEmpty() && missing.size() <= 1) {
            return missing;
        }
        return Stream.concat(missing.stream(), other.missing.stream()).distinct().toList();
    }
}
