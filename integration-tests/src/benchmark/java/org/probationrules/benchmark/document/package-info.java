/** Whole services: from the bytes of a dossier to the bytes of an assessment, with all rules of all packs. */
@NullMarked
package org.probationrules.benchmark.document;

import org.jspecify.annotations.NullMarked;
