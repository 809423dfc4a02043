package org.probationrules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons of two dates, each answered over all the days that the dates may mean. */
enum DateComparison {
    AFTER {
        @Override
        Verdict ofDays(Span a, Span b) {
            return a.from.isAfter(b.to) ? Verdict.MET : a.to.isAfter(b.from) ? Verdict.POSSIBLE : Verdict.VIOLATED;
        }
    },
    ON_OR_AFTER {
        @Override
        Verdict ofDays(Span a, Span b) {
            return inverse(AFTER.ofDays(b, a));
        }
    },
    BEFORE {
        @Override
        Verdict ofDays(Span a, Span b) {
            return AFTER.ofDays(b, a);
        }
    },
    ON_OR_BEFORE {
        @Override
        Verdict ofDays(Span a, Span b) {
            return inverse(AFTER.ofDays(a, b));
        }
    },
    SHARES_A_DAY {
        @Override
        Verdict ofDays(Span a, Span b) {
            return a.from.isAfter(b.to) || b.from.isAfter(a.to) ? Verdict.VIOLATED : Verdict.MET;
        }
    },
    SAME {
        @Override
        Verdict ofDays(Span a, Span b) {
            return a.equals(b) ? Verdict.MET : Verdict.VIOLATED;
        }
    },
    SAME_MOMENT {
        @Override
        Verdict ofDays(Span a, Span b) {
            return SHARES_A_DAY.ofDays(a, b) == Verdict.VIOLATED
                    ? Verdict.VIOLATED
                    : a.equals(b) ? Verdict.MET : Verdict.POSSIBLE;
        }

        @Override
        Judgement judge(EventDate subject, EventDate other) {
            Judgement ofDays = super.judge(subject, other);
            return subject.hasHour() && other.hasHour()
                    ? Judgement.of(subject.pointer(), subject.instant().equals(other.instant()))
                    : subject.hasHour() != other.hasHour() && ofDays.isMet()
                            ? Judgement.possible(subject.pointer())
                            : ofDays;
        }
    },
    PRECEDES {
        @Override
        Verdict ofDays(Span a, Span b) {
            return inverse(FOLLOWS.ofDays(a, b));
        }

        @Override
        Judgement judge(EventDate subject, EventDate other) {
            return subject.hasHour() && other.hasHour()
                    ? Judgement.of(subject.pointer(), subject.instant().get().isBefore(other.instant().get()))
                    : super.judge(subject, other);
        }
    },
    FOLLOWS {
        @Override
        Verdict ofDays(Span a, Span b) {
            return a.from.isAfter(b.to)
                    ? Verdict.MET
                    : a.to.isBefore(b.from) ? Verdict.VIOLATED : Verdict.POSSIBLE;
        }

        @Override
        Judgement judge(EventDate subject, EventDate other) {
            return subject.hasHour() && other.hasHour()
                    ? Judgement.of(subject.pointer(), subject.instant().get().isAfter(other.instant().get()))
                    : super.judge(subject, other);
        }
    };

    /** The days that a date may mean. */
    record Span(LocalDate from, LocalDate to) {}

    abstract Verdict ofDays(Span a, Span b);

    /** An event that there is none of meets no order; one that is missing or unknown leaves it undetermined. */
    Judgement judge(EventDate subject, EventDate other) {
        return subject.isStated() && other.isStated()
                ? new Judgement(ofDays(span(subject), span(other)), subject.pointer(), List.of())
                : judgeSilent(subject, other);
    }

    private static Judgement judgeSilent(EventDate subject, EventDate other) {
        List<String> missing = Stream.of(subject, other)
                .filter(date -> date.isMissing() || date.isUnknown())
                .flatMap(date -> date.isUnknown() ? Stream.of(date.pointer()) : date.missing().stream())
                .distinct()
                .toList();
        return missing.isEmpty()
                ? Judgement.violated(subject.pointer())
                : Judgement.undetermined(subject.pointer(), missing);
    }

    private static Span span(EventDate date) {
        return new Span(date.earliest().orElseThrow(), date.latest().orElseThrow());
    }

    private static Verdict inverse(Verdict verdict) {
        return switch (verdict) {
            case MET -> Verdict.VIOLATED;
            case VIOLATED -> Verdict.MET;
            default -> verdict;
        };
    }
}
