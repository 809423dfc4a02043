package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

class TreeCheckTest {

    @Test
    void passesEveryShippedRule() {
        for (String id : ShippedFiles.packIds()) {
            for (Pack.Rule rule : PackReader.readWithoutCases(ShippedFiles.under("packs/" + id)).rules()) {
                assertEquals(List.of(),
                        TreeCheck.of("org.probationrules.packs." + id, rule.metadata().file(), rule.drl()));
            }
        }
    }
}
