package org.probationrules.facts;

/**
 * The announcement and the launch of a call-off.
 *
 * @param pointer the launch
 * @param announced when it was announced; none where the dossier is silent
 * @param launched when it is launched
 * @param latest the last day on which it had to be announced for that launch
 * @param earliest the first day on which it may be launched, announced as it was or announced today
 */
@DerivedBy("calloff.notice-days")
public record CallOffLaunch(
        String pointer, EventDate announced, EventDate launched, EventDate latest, EventDate earliest)
        implements Fact {}
