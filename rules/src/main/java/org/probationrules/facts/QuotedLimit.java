package org.probationrules.facts;

/** A limit of a scheme as the documents of a grant quote it. */
@Meaning("a limit of a scheme as the documents of a grant quote it")
public record QuotedLimit(
        String pointer,
        @Meaning(
                        value = "which limit",
                        codes = {"min-award", "max-per-year", "max-total", "max-months", "min-per-year", "min-months"})
                Text limit,
        @Meaning("the figure that is quoted, in pounds or months") Amount value)
        implements Fact {}
