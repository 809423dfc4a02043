package org.probationrules.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears when a pack begins to serve, or an edit of it is kept out; for a host to implement, as an OSGi service.
 *
 * <p>Called on the thread that watches the packs: return soon. What it throws is logged and stops nothing.
 */
@ConsumerType
public interface PackListener {

    /** A pack stands otherwise than before. */
    void packChanged(PackState state);
}
