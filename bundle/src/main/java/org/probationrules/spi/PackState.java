package org.probationrules.spi;

import java.util.List;
import java.util.Optional;

/**
 * How a pack stands: what serves, where it is from, and what keeps a later edit of it from serving.
 *
 * @param id the id of the pack
 * @param serving the pack that answers now; empty if none with this id does
 * @param origin {@link #SHIPPED}, or the folder that the serving pack was read from
 * @param problems what is wrong with the folder as it is now; empty if nothing is. While there are problems, the last
 *     good pack goes on serving.
 */
public record PackState(String id, Optional<PackReference> serving, String origin, List<FileProblem> problems) {

    /** The origin of a pack that came with the plugin. */
    public static final String SHIPPED = "shipped";

    public PackState {
        problems = List.copyOf(problems);
    }

    /** Whether what serves is what is in its folder. */
    public boolean isCurrent() {
        return problems.isEmpty();
    }
}
