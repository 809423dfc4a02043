package org.probationrules.onepass;

import org.jspecify.annotations.Nullable;

/** Something that follows from the facts which a rule has found so far. */
interface Value {

    /** What it comes to; each fact stands in the frame at the place of its variable. */
    @Nullable Object of(Object[] frame) throws Exception;
}
