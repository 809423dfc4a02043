package org.probationrules.facts;

/**
 * The title under which a procurement goes here, beside the one that its latest notice gives it.
 *
 * @param pointer the title that is used here
 * @param title that title
 * @param latest the title in the latest notice of this procurement that gives one
 * @param since when a notice first gave it
 */
public record TitleInUse(String pointer, Text title, Text latest, EventDate since) implements Fact {

    /** Met if it is the title of the latest notice; capitals do not matter. */
    public Judgement toBeTheLatest() {
        return Judgement.of(pointer, title.value().equalsIgnoreCase(latest.value()));
    }
}
