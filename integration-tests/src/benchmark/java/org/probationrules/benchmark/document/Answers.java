package org.probationrules.benchmark.document;

import org.probationrules.spi.Assessment;

/** A service that judges documents. Thread-safe. */
public interface Answers {

    /** The assessment of a dossier in JSON. */
    Assessment assess(byte[] dossier);

    /** The same in JSON: all that the service is there for. */
    byte[] answer(byte[] dossier);
}
