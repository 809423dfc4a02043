package org.probationrules.facts;

/** What a supplier gave on its economic and financial standing. */
@Meaning("what a supplier gave on its economic and financial standing")
public record Accounts(
        String pointer,
        @Meaning(
                        value = "which of the most recent financial years had to be audited",
                        codes = {"both", "recent", "none"})
                Text audited,
        @Meaning("complete financial years in business") Count yearsInBusiness,
        @Meaning("financial years for which accounts or an equivalent are given") Texts years,
        @Meaning("why an equivalent cannot reasonably be given") Text gapReason)
        implements Fact {

    /** How many years have to be covered, of so many at most; missing where it cannot be told. */
    public Count yearsToCover(long most) {
        return switch (audited.value()) {
            case "both" -> Count.of(most).at(audited.pointer());
            case "recent" -> Count.of(1).at(audited.pointer());
            case "none" -> yearsInBusiness.isStated()
                    ? Count.of(Math.min(most, yearsInBusiness.value())).at(yearsInBusiness.pointer())
                    : Count.MISSING.at(yearsInBusiness.pointer());
            default -> Count.MISSING.at(audited.pointer());
        };
    }

    /** Met if enough years are covered; a reason makes up for the rest where nothing had to be audited. */
    public Judgement toCoverYears(long most) {
        Count required = yearsToCover(most);
        Judgement covered = required.isMissing()
                ? Judgement.undetermined(years.pointer(), required.pointer())
                : Judgement.of(years.pointer(), years.size() >= required.value());
        return audited.is("none") && gapReason.isStated() ? covered.orElse(Judgement.met(gapReason.pointer())) : covered;
    }
}
