package org.probationrules.facts;

/** A case study in an application. */
@Meaning("a case study in an application")
public record CaseStudy(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("need categories that it is about, by code or name") Texts categories)
        implements Fact {}
