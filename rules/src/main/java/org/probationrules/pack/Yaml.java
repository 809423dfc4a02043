package org.probationrules.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML 1.2 file that knows its line; JSON is read too.
 *
 * <p>A date or a {@code yes} without quotes is a text. What is not as it should be raises a {@link PackException} that
 * names the place.
 */
public final class Yaml {

    /** How many digits a number may have, before its point and after. */
    private static final int MOST_DIGITS = 30;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(8_000_000)
            .build();

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file. */
    public static Yaml read(String file, String text) {
        try {
            Node root = new Compose(SETTINGS)
                    .composeString(text)
                    .orElseThrow(() -> new PackException(new PackProblem(file, 0, 0, "the file is empty")));
            return new Yaml(file, root);
        } catch (YamlEngineException e) {
            throw new PackException(YamlWords.of(file, text, e));
        } catch (StackOverflowError e) {
            throw new PackException(new PackProblem(file, 0, 0, "not readable as YAML: it is nested too deeply"));
        }
    }

    /** The line of this value, from 1. */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** Raises a problem at this value. */
    public PackException problem(String message) {
        int column = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        return new PackException(new PackProblem(file, line(), column, message));
    }

    /** The value of a key, if there is one that is not null. */
    public Optional<Yaml> find(String key) {
        return Optional.ofNullable(entries().get(key)).filter(value -> value.node.getTag() != Tag.NULL);
    }

    /** The value of a key that must be there. */
    public Yaml get(String key) {
        return find(key).orElseThrow(() -> problem("'" + key + "' is missing"));
    }

    /** Raises a problem for every key other than these. */
    public Yaml only(Set<String> known) {
        List<PackProblem> problems = new ArrayList<>();
        for (Yaml key : keys()) {
            if (!known.contains(key.text())) {
                problems.addAll(key.problem("'" + key.text() + "' is not known here" + Nearest.hint(key.text(), known)
                                + "; it may be one of " + String.join(", ", known.stream().sorted().toList()))
                        .problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return this;
    }

    /** The entries of a mapping, in their order. */
    public Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping().getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            // What the parser was asked to refuse it only refuses when it builds values itself.
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                throw key.problem("'" + key.text() + "' stands twice");
            }
        }
        return entries;
    }

    private List<Yaml> keys() {
        return mapping().getValue().stream().map(tuple -> new Yaml(file, tuple.getKeyNode())).toList();
    }

    private MappingNode mapping() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("names with values are expected here (name: value)");
        }
        return mapping;
    }

    /** Whether it is a list with nothing in it. */
    boolean isEmptyList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    /** The items of a list, in their order. */
    public List<Yaml> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("a list is expected here");
        }
        return sequence.getValue().stream().map(item -> new Yaml(file, item)).toList();
    }

    /** The texts of a list; a single text is a list of one. */
    public List<String> texts() {
        return node instanceof SequenceNode ? items().stream().map(Yaml::text).toList() : List.of(text());
    }

    /** A text as it is written; numbers and truth values are texts too. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("a text is expected here");
        }
        return scalar.getValue();
    }

    /** A day. */
    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw problem("'" + text() + "' is not a day; write it as 2026-10-05");
        }
    }

    /** The value in plain Java: maps, lists, texts, numbers ({@link BigDecimal}), truth values, {@code null}. */
    public Object plain() {
        if (node instanceof MappingNode) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries().forEach((key, value) -> map.put(key, value.plain()));
            return map;
        }
        if (node instanceof SequenceNode) {
            List<Object> list = new ArrayList<>();
            items().forEach(item -> list.add(item.plain()));
            return list;
        }
        Tag tag = node.getTag();
        return tag.equals(Tag.NULL)
                ? null
                : tag.equals(Tag.BOOL)
                        ? (Object) Boolean.valueOf(text())
                        : tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number() : text();
    }

    private BigDecimal number() {
        try {
            BigDecimal number = new BigDecimal(text());
            // A number such as 1E+999999999 takes all memory as soon as anybody adds one to it.
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below: not every number of YAML is one of arithmetic.
        }
        throw problem("'" + text() + "' is not a number that can be counted with");
    }
}
