package org.probationrules.facts;

/** An alert that is about to go out. */
@Meaning("an alert that is about to go out")
public record Alert(
        String pointer, @Meaning("organisations that would get it, by their id in the dossier") Texts recipients)
        implements Fact {}
