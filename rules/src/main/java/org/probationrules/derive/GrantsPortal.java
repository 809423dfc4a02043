package org.probationrules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.pack.Yaml;

/**
 * The steps of the Grants Application Portal: for each state, what comes of each action.
 *
 * @param actions the actions, in the order in which they are listed to people
 * @param cells for each state, for each action, what comes of it
 */
public record GrantsPortal(List<String> actions, Map<String, Map<String, Cell>> cells) {

    private static final Set<String> PARTS = Set.of("moves", "decided", "refused");

    /**
     * What comes of an action in a state.
     *
     * @param next the state that it leads to; empty where it is refused whatever the parameters say
     * @param refusedBy the rules that refuse it, in the order of their ids; where a parameter decides, those that
     *     refuse it while the parameter is not yes
     * @param decidedBy the parameter that decides; empty where none does
     */
    public record Cell(Optional<String> next, List<String> refusedBy, Optional<String> decidedBy) {

        public Cell {
            refusedBy = List.copyOf(refusedBy);
        }
    }

    /** What comes of the action in the state; empty if either is not known. */
    public Optional<Cell> cell(String state, String action) {
        return Optional.ofNullable(cells.getOrDefault(state, Map.of()).get(action));
    }

    /** Reads the steps; every action of every state must be there, once. */
    static GrantsPortal read(Yaml file) {
        Set<String> states = file.get("states").entries().keySet();
        List<String> actions = List.copyOf(file.get("actions").entries().keySet());
        Map<String, Yaml> rows = file.get("transitions").only(states).entries();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (String state : states) {
            if (!rows.containsKey(state)) {
                throw file.get("transitions").problem("the state " + state + " is missing");
            }
            cells.put(state, row(rows.get(state), states, actions));
        }
        return new GrantsPortal(actions, Map.copyOf(cells));
    }

    private static Map<String, Cell> row(Yaml row, Set<String> states, List<String> actions) {
        row.only(PARTS);
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.find("moves").ifPresent(moves -> moves.entries().forEach((action, next) ->
                cells.put(action, new Cell(Optional.of(state(next, states)), List.of(), Optional.empty()))));
        row.find("decided").ifPresent(decided -> decided.entries().forEach((action, cell) -> put(cells, action, cell,
                new Cell(
                        Optional.of(state(cell.get("to"), states)),
                        cell.get("else").texts(),
                        Optional.of(cell.get("while").text())))));
        refusals(row).forEach((action, rules) ->
                put(cells, action, row, new Cell(Optional.empty(), rules, Optional.empty())));
        for (String action : actions) {
            if (!cells.containsKey(action)) {
                throw row.problem("the action " + action + " is missing");
            }
        }
        cells.keySet().stream().filter(action -> !actions.contains(action)).findFirst().ifPresent(action -> {
            throw row.problem("'" + action + "' is not an action");
        });
        return Map.copyOf(cells);
    }

    private static Map<String, List<String>> refusals(Yaml row) {
        Map<String, List<String>> refusals = new LinkedHashMap<>();
        row.find("refused").ifPresent(refused -> refused.entries().forEach((rule, actions) -> actions.texts().forEach(
                action -> refusals.computeIfAbsent(action, key -> new ArrayList<>()).add(rule))));
        refusals.values().forEach(rules -> rules.sort(null));
        return refusals;
    }

    private static void put(Map<String, Cell> cells, String action, Yaml place, Cell cell) {
        if (cells.put(action, cell) != null) {
            throw place.problem("the action " + action + " is given twice");
        }
    }

    private static String state(Yaml value, Set<String> states) {
        if (!states.contains(value.text())) {
            throw value.problem("'" + value.text() + "' is not a state");
        }
        return value.text();
    }
}
