package org.probationrules.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.probationrules.pack.RuleMetadata;

class HookTest {

    @Test
    void packsKnowTheSameMoments() {
        assertEquals(Arrays.stream(Hook.values()).map(Hook::id).toList(), RuleMetadata.HOOKS);
    }

    @Test
    void aHookIsFoundByItsId() {
        for (Hook hook : Hook.values()) {
            assertEquals(hook, Hook.of(hook.id()));
        }
        assertEquals(
                "There is no hook 'award.notfy'. The hooks are: " + String.join(", ", RuleMetadata.HOOKS) + ".",
                assertThrows(IllegalArgumentException.class, () -> Hook.of("award.notfy")).getMessage());
    }
}
