package org.probationrules.osgi;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator can set. Severities, {@code severity.TT-009=error}, are set beside it. */
@ObjectClassDefinition(
        name = "Probation rules",
        description = "Rules for commissioning probation services. Besides what stands here, severity.<rule id> may be set"
                + " to error, warning or info.")
public @interface RulesPluginConfiguration {

    /** The directory with packs that take the places of shipped ones; empty for none. */
    @AttributeDefinition(
            name = "Directory of packs",
            description = "Each folder in it is a pack, and serves in place of the shipped pack with its name. Empty: none.",
            required = false)
    String packs_directory() default "";

    /** How long to wait between two looks at the directory. */
    @AttributeDefinition(
            name = "Interval in milliseconds",
            description = "How long to wait between two looks at the directory. A pack is read when it did not change"
                    + " between two looks.",
            min = "50",
            required = false)
    int packs_interval() default 400;

    /** The public keys of which one must have signed a pack of the directory; none to take packs unsigned. */
    @AttributeDefinition(
            name = "Keys of those who sign packs",
            description = "Ed25519 public keys, PEM or the Base64 in it. With one or more, a pack from the directory is taken"
                    + " only if one of them signed it; without, signatures are not looked at.",
            required = false)
    String[] packs_keys();

    /** How long the rules may compute for one assessment. */
    @AttributeDefinition(
            name = "Computing time of an assessment in seconds",
            description = "How many seconds of a processor the rules may use for one assessment. One that takes longer is"
                    + " stopped and FAILED, never a pass.",
            min = "1",
            max = "600",
            required = false)
    int assessment_seconds() default 10;

    /** What asks the rules. */
    @AttributeDefinition(
            name = "Evaluator of the rules",
            description = "one-pass, or drools to have the rules engine itself ask every rule: the same answers, many times"
                    + " more slowly. Meant for holding one against the other.",
            required = false)
    String assessment_evaluator() default "one-pass";
}
