package org.probationrules.benchmark.document;

import java.util.function.Supplier;

import org.probationrules.spi.Hook;

/**
 * The services that are compared from bytes to bytes.
 *
 * <p>They are asked before an opportunity is published, as of the usual day: of all moments the one at which most rules
 * concern the dossiers. Of 232 rules, 19 are evaluated on the small dossier and 30 on the large one; which do not concern
 * a dossier has to be found out, too.
 */
public enum Service {
    PLUGIN("this plugin", PluginAnswers::new),
    JACKSON_AND_DROOLS("Jackson databind, pooled Drools", JacksonAnswers::new);

    /** What all others are held against. */
    public static final Service YARDSTICK = PLUGIN;

    static final Hook HOOK = Hook.OPPORTUNITY_PUBLISH;

    private final String label;
    private final Supplier<Answers> answers;

    Service(String label, Supplier<Answers> answers) {
        this.label = label;
        this.answers = answers;
    }

    /** What it is called in tables. */
    public String label() {
        return label;
    }

    /** Starts it with the packs that are shipped. */
    public Answers start() {
        return answers.get();
    }
}
