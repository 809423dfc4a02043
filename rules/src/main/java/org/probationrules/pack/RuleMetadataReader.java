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
    private final PackProblems problems;

    RuleMetadataReader(String file, RuleText text, PackProblems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The metadata; empty if anything is wrong with it. */
    Optional<RuleMetadata> read() {
        int before = problems.count();
        text.annotations().forEach((name, piece) -> {
            if (!KNOWN.contains(name)) {
                text.problem(text.place(name), "@" + name + " is not known" + Nearest.hint(name, KNOWN) + "; a rule has "
                        + String.join(", ", new TreeSet<>(KNOWN)));
            }
        });
        Piece id = need("id");
        if (!id.text().isEmpty() && !ID.matcher(id.text()).matches()) {
            text.problem(id, "'" + id.text() + "' is not an id such as TT-304");
        }
        RuleMetadata metadata = new RuleMetadata(
                id.text(),
                text.name().text(),
                oneOf(need("severity"), RuleMetadata.SEVERITIES),
                find("severityBy").map(this::severityBy),
                oneOf(need("basis"), RuleMetadata.BASES),
                need("source").text(),
                need("why").text(),
                day(need("from")),
                find("to").map(this::day),
                hooks(need("hooks")),
                find("applies").map(this::applies).orElse(Map.of()),
                template("message"),
                template("remedy"),
                text.parameters().stream().map(Piece::text).distinct().toList(),
                file,
                text.name().line());
        if (metadata.to().filter(to -> !to.equals(LocalDate.MIN)).filter(metadata.from()::isAfter).isPresent()) {
            text.problem(find("to").orElseThrow(), "the rule ends before it begins");
        }
        return problems.count() == before ? Optional.of(metadata) : Optional.empty();
    }

    private Optional<Piece> find(String name) {
        return Optional.ofNullable(text.annotations().get(name));
    }

    /** The annotation; empty text where it is missing, which is noted. */
    private Piece need(String name) {
        return find(name).filter(piece -> !piece.text().isBlank()).orElseGet(() -> {
            if (!text.isUnreadable(name) && !isMisspelt(name)) {
                text.problem(text.name(), "the rule has no @" + name);
            }
            return Piece.NONE;
        });
    }

    /** Whether an annotation was said to be unknown that is probably this one. */
    private boolean isMisspelt(String name) {
        return text.annotations().keySet().stream()
                .anyMatch(other -> !KNOWN.contains(other) && Nearest.hint(other, KNOWN).contains("'" + name + "'"));
    }

    private String template(String name) {
        Piece template = need(name);
        for (String placeholder : text.unfilled(template.text())) {
            text.problem(at(template, "{" + placeholder + "}"), "@" + name + " has {" + placeholder + "}, and " + text.handedOver());
        }
        return template.text();
    }

    private String oneOf(Piece piece, List<String> allowed) {
        if (!piece.text().isEmpty() && !allowed.contains(piece.text())) {
            text.problem(piece, "'" + piece.text() + "' is not one of " + String.join(", ", allowed));
        }
        return piece.text();
    }

    private List<String> hooks(Piece piece) {
        List<String> hooks = words(piece.text());
        for (String hook : hooks) {
            if (!piece.text().isEmpty() && !RuleMetadata.HOOKS.contains(hook)) {
                text.problem(at(piece, hook), "'" + hook + "' is not a moment at which rules run"
                        + Nearest.hint(hook, RuleMetadata.HOOKS) + "; the moments are "
                        + String.join(", ", RuleMetadata.HOOKS));
            }
        }
        return hooks;
    }

    private LocalDate day(Piece piece) {
        try {
            return LocalDate.parse(piece.text());
        } catch (DateTimeException e) {
            if (!piece.text().isEmpty()) {
                text.problem(piece, "'" + piece.text() + "' is not a day; write it as 2026-10-05");
            }
            return LocalDate.MIN;
        }
    }

    /** {@code regime=PA2023, lightTouch=no, awardRoute=direct|switch}. */
    private Map<String, List<String>> applies(Piece piece) {
        Map<String, List<String>> applies = new LinkedHashMap<>();
        for (String part : words(piece.text())) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                text.problem(at(piece, part), "'" + part + "' is not a circumstance such as regime=PA2023");
            } else if (applies.put(
                            sides[0].strip(), Arrays.stream(sides[1].split("\\|")).map(String::strip).toList())
                    != null) {
                text.problem(piece, "'" + sides[0].strip() + "' stands twice; write its values as a|b");
            }
        }
        return applies;
    }

    /** {@code subcontractor.registration: brief=warning, strict=error}, or with a circumstance before the colon. */
    private SeverityBy severityBy(Piece piece) {
        int colon = piece.text().indexOf(':');
        if (colon < 0) {
            text.problem(piece, "write @severityBy( \"parameter.id: value=severity, value=severity\" ), or a circumstance before the colon");
            return new SeverityBy("", Map.of());
        }
        Map<String, String> severities = new LinkedHashMap<>();
        applies(new Piece(piece.text().substring(colon + 1), piece.line(), piece.column() + colon + 1))
                .forEach((value, severity) -> severities.put(
                        value, oneOf(at(piece, severity.get(0)), RuleMetadata.SEVERITIES)));
        return new SeverityBy(piece.text().substring(0, colon).strip(), severities);
    }

    /** A part of a piece, where it stands first. */
    private static Piece at(Piece whole, String part) {
        return new Piece(part, whole.line(), whole.column() + Math.max(0, whole.text().indexOf(part)));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
