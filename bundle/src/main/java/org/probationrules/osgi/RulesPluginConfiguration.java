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
}
