package org.probationrules.facts;

/** A response of a supplier. */
@Meaning("a response of a supplier")
public record Response(
        String pointer,
        @Meaning("the supplier") String supplier,
        @Meaning("its language, such as en or cy") Text language,
        @Meaning("whether it was refused or marked incomplete for its language") Answer refusedForLanguage)
        implements Fact {}
