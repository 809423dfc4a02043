package org.probationrules.bench;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probationrules.json.RecordWriter;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.CheckReport;
import org.probationrules.spi.bench.Problem;

/** Checks of packs in the Static Analysis Results Interchange Format 2.1.0, which editors and build servers show. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Map<String, String> CHECKS = checks();

    private Sarif() {}

    static byte[] write(List<CheckReport> reports) {
        List<Object> results = new ArrayList<>();
        reports.forEach(report -> report.problems().forEach(problem -> results.add(result(report.folder(), problem))));
        List<Object> rules = new ArrayList<>();
        CHECKS.forEach((id, meaning) -> rules.add(object("id", id, "shortDescription", text(meaning))));
        return RecordWriter.write(object(
                "$schema", SCHEMA,
                "version", "2.1.0",
                "runs", List.of(object(
                        "tool", object("driver", object("name", "probation-rules", "rules", rules)),
                        "columnKind", "utf16CodeUnits",
                        "results", results))));
    }

    private static Map<String, Object> result(String folder, Problem problem) {
        Map<String, Object> place = object("artifactLocation", object("uri", uri(folder, problem.file())));
        if (problem.line() > 0) {
            Map<String, Object> region = object("startLine", problem.line());
            if (problem.column() > 0) {
                region.put("startColumn", problem.column());
            }
            region.put("snippet", text(problem.text()));
            place.put("region", region);
        }
        Map<String, Object> result = object(
                "ruleId", problem.check(),
                "level", problem.severity() == Severity.INFO ? "note" : problem.severity().name().toLowerCase(Locale.ROOT),
                "message", text(problem.message()),
                "locations", List.of(object("physicalLocation", place)));
        if (!problem.ruleId().isEmpty()) {
            result.put("properties", object("rule", problem.ruleId()));
        }
        return result;
    }

    /** Relative where the folder was named so: whoever shows it knows where the command was run. */
    private static String uri(String folder, String file) {
        Path path = Path.of(folder, file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path.normalize().toString().replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always a relative reference", e);
        }
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put(PackFolder.PACK, "The plugin can read and compile the pack");
        checks.putAll(Lint.CHECKS);
        return checks;
    }
}
