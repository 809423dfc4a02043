package org.probationrules.derive;

import java.util.List;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;

/** Derives facts that several rules share; a pure function. */
@FunctionalInterface
interface Derivation {

    /** The facts that follow from a dossier, in a stable order. */
    List<? extends Fact> derive(Dossier dossier, Background background);
}
