/** JSON: dossiers in, with limits and located errors; assessments out; the published schemas. */
@NullMarked
package org.probationrules.json;

import org.jspecify.annotations.NullMarked;
