package org.probationrules.cli;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;

/** What a run tells the script that started it. Ordered by gravity, gravest last. */
enum ExitCode {
    /** Go on, with or without warnings; or a list was printed. */
    PROCEED(0),
    /** A rule of severity error is broken, one that is named is missing, or something is wrong with a pack. */
    STOP(1),
    /** It could not be decided, or the engine broke. */
    UNDECIDED(3),
    /** The command or a file is not what it should be. */
    BAD_INPUT(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two: several files are as good as the worst of them. */
    ExitCode orGraver(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Completion comes first: what an engine recommends that did not manage to look is worth nothing. */
    static ExitCode of(Assessment assessment) {
        if (assessment.completion() == Completion.REFUSED) {
            return BAD_INPUT;
        }
        if (assessment.completion() == Completion.FAILED) {
            return UNDECIDED;
        }
        return switch (assessment.recommendation()) {
            case PROCEED, PROCEED_WITH_WARNINGS -> PROCEED;
            case STOP -> STOP;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
