package org.probationrules.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.pack.Yaml;

/**
 * The steps of the framework questionnaire on the commissioning portal.
 *
 * @param actions the actions, in the order in which they are listed to people
 * @param moves for each state, the actions that are possible and where they lead
 * @param refusals for each state, the rules that refuse an action, where it is not the usual one
 * @param otherwise the rule that refuses any other action
 */
public record FrameworkPortal(
        List<String> actions,
        Map<String, Map<String, String>> moves,
        Map<String, Map<String, String>> refusals,
        String otherwise) {

    static FrameworkPortal read(Yaml file) {
        Set<String> states = file.get("states").entries().keySet();
        List<String> actions = file.get("actions").texts();
        Map<String, Map<String, String>> moves = table(file.get("moves"), states, actions);
        moves.values().forEach(row -> row.values().stream().filter(next -> !states.contains(next)).findFirst()
                .ifPresent(next -> {
                    throw file.get("moves").problem("'" + next + "' is not a state");
                }));
        return new FrameworkPortal(
                actions, moves, table(file.get("refusedBy"), states, actions), file.get("otherwise").text());
    }

    /** Whether there is such a state and such an action. */
    boolean knows(String state, String action) {
        return moves.containsKey(state) && actions.contains(action);
    }

    /** The state that an action leads to; empty if it is refused. */
    Optional<String> next(String state, String action) {
        return Optional.ofNullable(moves.get(state).get(action));
    }

    /** The rule that refuses an action; empty if it is possible. */
    Optional<String> refusal(String state, String action) {
        return moves.get(state).containsKey(action)
                ? Optional.empty()
                : Optional.of(refusals.getOrDefault(state, Map.of()).getOrDefault(action, otherwise));
    }

    /** What is possible in a state. */
    List<String> allowed(String state) {
        return actions.stream().filter(moves.get(state)::containsKey).toList();
    }

    private static Map<String, Map<String, String>> table(Yaml rows, Set<String> states, List<String> actions) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        rows.only(states).entries().forEach((state, row) -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.only(Set.copyOf(actions)).entries().forEach((action, cell) -> cells.put(action, cell.text()));
            table.put(state, Map.copyOf(cells));
        });
        return Map.copyOf(table);
    }
}
