package org.probationrules.facts;

import java.util.List;

/**
 * What an enterprise would have had in minimal or SPEI financial assistance, with what is now given to it.
 *
 * @param pointer the assistance
 * @param kind the exemption that it is given under: {@code mfa} or {@code spei}
 * @param on when it counts as given
 * @param total what was given in the window, with what is given now
 * @param limit the most that it may be
 * @param windowFrom the first day of the window, which ends with the day of giving
 * @param headroom what could be given within the limit
 * @param fitsFrom the first day on which all of it would fit; {@code none} if it is too much by itself
 * @param tasksAssigned whether tasks in the public interest are assigned to the enterprise
 * @param open places that would have to be filled before the total is more than a lower bound
 */
@DerivedBy({
    "assistance.mfa-limit",
    "assistance.spei-limit",
    "assistance.earlier-years",
    "assistance.year-end",
    "assistance.given-when"
})
public record AssistanceTotal(
        String pointer,
        String kind,
        EventDate on,
        Amount total,
        Amount limit,
        EventDate windowFrom,
        Amount headroom,
        EventDate fitsFrom,
        Answer tasksAssigned,
        List<String> open)
        implements Fact {

    public AssistanceTotal {
        open = List.copyOf(open);
    }

    /** Violated above the limit, whatever else there may have been; met within it if nothing is open. */
    public Judgement toStayWithinTheLimit() {
        Judgement within = total.toBeAtMost(limit.value()).needing(on);
        return within.isMet() && !open.isEmpty() ? Judgement.undetermined(total.pointer(), open) : within;
    }

    /** What is wrong with SPEI assistance: that no task is assigned, or the sum. */
    public Phrase problem() {
        return tasksAssigned.isNo()
                ? Phrase.of("no-task", "no task in the public interest is assigned")
                : Phrase.of(
                        "over-limit",
                        "£{total} against £{limit} from {windowFrom}",
                        "total", total.toString(),
                        "limit", limit.toString(),
                        "windowFrom", windowFrom);
    }
}
