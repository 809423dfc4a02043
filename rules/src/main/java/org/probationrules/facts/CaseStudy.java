package org.probationrules.facts;

import java.util.List;

/** A case study in an application. */
@Meaning("a case study in an application")
public record CaseStudy(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("need categories that it is about, by code or name") Texts categories,
        @Meaning("when what it is about ended") EventDate ended,
        @Meaning("whether what it is about still runs") Answer running,
        @Meaning("how many words it has, as the host counts them") Count words,
        @Meaning("why it is relevant to each of its categories") List<Relevance> relevance)
        implements Fact {}
