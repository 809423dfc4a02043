package org.probationrules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.probationrules.pack.RuleMetadata.SeverityBy;
import org.probationrules.pack.RuleText.Piece;

/** Reads the metadata of a rule from its annotations and says, with the line, what is wrong with them. */
final class RuleMetadataReader {

    private static final Set<String> KNOWN = Set.of(
            "id", "severity", "severityBy", "basis", "source", "why", "from", "to", "hooks", "applies", "message",
            "remedy");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-\\d{3}");

    private final RuleText text;
    private final String file;

    RuleMetadataReader(String file, RuleText text) {
        this.file = file;
        this.text = text;
    }

    RuleMetadata read() {
        text.annotations().forEach((name, piece) -> {
            if (!KNOWN.contains(name)) {
                throw text.problem(piece.line(), "@" + name + " is not known; a rule has "
                        + String.join(", ", new TreeSet<>(KNOWN)));
            }
        });
        Piece id = need("id");
        if (!ID.matcher(id.text()).matches()) {
            throw text.problem(id.line(), "'" + id.text() + "' is not an id such as TT-304");
        }
        for (String template : List.of("message", "remedy")) {
            text.checkPlaceholders("@" + template, need(template).text(), need(template).line());
        }
        return new RuleMetadata(
                id.text(),
                text.name().text(),
                oneOf(need("severity"), RuleMetadata.SEVERITIES),
                find("severityBy").map(this::severityBy),
                oneOf(need("basis"), RuleMetadata.BASES),
                need("source").text(),
                need("why").text(),
                day(need("from")),
                find("to").map(this::day),
                words(need("hooks").text()),
                find("applies").map(this::applies).orElse(Map.of()),
                need("message").text(),
                need("remedy").text(),
                text.parameters().stream().map(Piece::text).distinct().toList(),
                file,
                text.name().line());
    }

    private Optional<Piece> find(String name) {
        return Optional.ofNullable(text.annotations().get(name));
    }

    private Piece need(String name) {
        return find(name)
                .filter(piece -> !piece.text().isBlank())
                .orElseThrow(() -> text.problem(text.name().line(), "the rule has no @" + name));
    }

    private String oneOf(Piece piece, List<String> allowed) {
        if (!allowed.contains(piece.text())) {
            throw text.problem(piece.line(), "'" + piece.text() + "' is not one of " + String.join(", ", allowed));
        }
        return piece.text();
    }

    private LocalDate day(Piece piece) {
        try {
            return LocalDate.parse(piece.text());
        } catch (DateTimeException e) {
            throw text.problem(piece.line(), "'" + piece.text() + "' is not a day; write it as 2026-10-05");
        }
    }

    /** {@code regime=PA2023, lightTouch=no, awardRoute=direct|switch}. */
    private Map<String, List<String>> applies(Piece piece) {
        Map<String, List<String>> applies = new LinkedHashMap<>();
        for (String part : words(piece.text())) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw text.problem(piece.line(), "'" + part + "' is not a circumstance such as regime=PA2023");
            }
            applies.put(
                    sides[0].strip(),
                    Arrays.stream(sides[1].split("\\|")).map(String::strip).toList());
        }
        return applies;
    }

    /** {@code subcontractor.registration: brief=warning, strict=error}. */
    private SeverityBy severityBy(Piece piece) {
        int colon = piece.text().indexOf(':');
        if (colon < 0) {
            throw text.problem(piece.line(), "write @severityBy( \"parameter.id: value=severity, value=severity\" )");
        }
        Map<String, String> severities = new LinkedHashMap<>();
        applies(new Piece(piece.text().substring(colon + 1), piece.line()))
                .forEach((value, severity) -> severities.put(
                        value, oneOf(new Piece(severity.get(0), piece.line()), RuleMetadata.SEVERITIES)));
        return new SeverityBy(piece.text().substring(0, colon).strip(), severities);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
