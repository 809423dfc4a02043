package org.probationrules.reload;

import java.util.Optional;

import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.PackReference;

/** What packs are loaded into. */
public interface PackTarget {

    /**
     * Puts a pack in force.
     *
     * @throws PackException with everything that is wrong; nothing has changed then
     */
    PackReference use(PackFiles files);

    /** Takes a pack that was put in force away; returns the shipped one that serves again, if there is one. */
    Optional<PackReference> useShipped(String packId);

    /** What serves under an id now. */
    Optional<PackReference> serving(String packId);
}
