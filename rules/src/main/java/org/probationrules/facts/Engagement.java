package org.probationrules.facts;

/** Preliminary engagement of a buyer with the market. */
@Meaning("preliminary engagement of a buyer with the market")
public record Engagement(
        String pointer,
        @Meaning("whether it took place") Answer held,
        @Meaning("the reasons in the tender notice for having published no engagement notice, or none")
                Text noNoticeReasons)
        implements Fact {}
