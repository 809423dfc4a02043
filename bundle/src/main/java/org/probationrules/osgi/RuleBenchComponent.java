package org.probationrules.osgi;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.probationrules.bench.Bench;
import org.probationrules.engine.RulesEngine;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.bench.RuleBench;

/** The bench as an OSGi service; made when somebody first asks for it, which no host does. */
@Component(service = RuleBench.class)
public final class RuleBenchComponent extends Bench {

    private static final String OURS = "(component.name=org.probationrules.osgi.RulesPluginComponent)";

    /** A bench beside the plugin. Shares its shipped packs, which take longest to get ready. */
    @Activate
    public RuleBenchComponent(@Reference(target = OURS) RulesPlugin plugin) {
        super(plugin instanceof RulesPluginComponent own ? own.engine() : new RulesEngine());
    }
}
