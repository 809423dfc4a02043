package org.probationrules.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Texts;
import org.probationrules.pack.Yaml;

/**
 * The groups of grounds for exclusion.
 *
 * @param limbs what self-cleaning consists of
 * @param lookBacks for each group that has one, the parameter that says how long it excludes
 * @param payable the groups that are answered by payment and not by self-cleaning
 */
public record ExclusionGrounds(Texts limbs, Map<String, String> lookBacks, Set<String> payable) {

    static ExclusionGrounds read(Yaml file) {
        Map<String, String> lookBacks = new HashMap<>();
        Set<String> payable = new HashSet<>();
        for (Yaml group : file.get("groups").items()) {
            String code = group.get("code").text();
            group.find("lookBack").ifPresent(parameter -> lookBacks.put(code, parameter.text()));
            if (group.get("needs").text().equals("paid-or-arranged")) {
                payable.add(code);
            }
        }
        return new ExclusionGrounds(
                Texts.of(file.get("selfCleaning").texts()), Map.copyOf(lookBacks), Set.copyOf(payable));
    }

    /** The parameter that says for how many years a group excludes; empty if it has no end. */
    Optional<String> lookBack(String group) {
        return Optional.ofNullable(lookBacks.get(group));
    }

    /** Whether a group is answered by payment. */
    boolean needsPayment(String group) {
        return payable.contains(group);
    }
}
