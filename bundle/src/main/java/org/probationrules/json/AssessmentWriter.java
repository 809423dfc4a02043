package org.probationrules.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.Circumstance;
import org.probationrules.spi.Assessment.DatedEntry;
import org.probationrules.spi.Assessment.RuleResult;
import org.probationrules.spi.Finding;
import org.probationrules.spi.PackReference;

/**
 * Writes an assessment as JSON after the published schema, in UTF-8; equal assessments give equal bytes.
 *
 * <p>The layout is fixed, with a line for each member. So the compiler puts the name of a member together with what
 * stands before and after it, and each is written in one piece.
 */
public final class AssessmentWriter {

    /** The version of the assessment format. */
    public static final String VERSION = "1.0";

    /** What stands before the name of the first member of the document, and before that of any other. */
    private static final String FIRST = "\n  \"";
    private static final String NEXT = "," + FIRST;
    /** The same for the counts. */
    private static final String FIRST_COUNT = "\n    \"";
    private static final String NEXT_COUNT = "," + FIRST_COUNT;
    /** The same for an item of a list. */
    private static final String FIRST_OF_ITEM = "\n      \"";
    private static final String NEXT_OF_ITEM = "," + FIRST_OF_ITEM;
    /** The same for a position. */
    private static final String FIRST_OF_POSITION = "\n        \"";
    private static final String NEXT_OF_POSITION = "," + FIRST_OF_POSITION;
    /** What stands after the name of a member. */
    private static final String IS = "\": ";

    private static final String LINE_OF_DOCUMENT = "\n  ";
    private static final String LINE_OF_ITEM = "\n      ";
    private static final String LINE_OF_ARGUMENT = "\n        ";

    private final JsonBytes out = new JsonBytes();

    private AssessmentWriter() {}

    /** The document. */
    public static byte[] write(Assessment assessment) {
        AssessmentWriter writer = new AssessmentWriter();
        writer.document(assessment);
        return writer.out.toBytes();
    }

    private void document(Assessment it) {
        out.add("{");
        text(FIRST + "formatVersion" + IS, VERSION);
        text(NEXT + "id" + IS, it.id());
        text(NEXT + "hook" + IS, it.hook().id());
        text(NEXT + "asOf" + IS, it.asOf().toString());
        text(NEXT + "language" + IS, it.language());
        text(NEXT + "stage" + IS, it.stage().name());
        text(NEXT + "completion" + IS, it.completion().name());
        text(NEXT + "recommendation" + IS, it.recommendation().name());
        list(NEXT + "circumstances" + IS, it.circumstances(), this::circumstance);
        list(NEXT + "findings" + IS, it.findings(), this::finding);
        list(NEXT + "rules" + IS, it.rules(), this::rule);
        out.add(NEXT + "counts" + IS + "{");
        out.add(FIRST_COUNT + "evaluated" + IS).add(it.counts().evaluated());
        out.add(NEXT_COUNT + "notApplicable" + IS).add(it.counts().notApplicable());
        out.add(NEXT_COUNT + "undetermined" + IS).add(it.counts().undetermined());
        out.add(LINE_OF_DOCUMENT + "}");
        list(NEXT + "packs" + IS, it.packs(), this::pack);
        texts(NEXT + "assumptions" + IS, it.assumptions(), LINE_OF_DOCUMENT);
        list(NEXT + "timetable" + IS, it.timetable(), this::entry);
        out.add("\n}");
    }

    private void circumstance(Circumstance it) {
        text(FIRST_OF_ITEM + "name" + IS, it.name());
        text(NEXT_OF_ITEM + "value" + IS, it.value());
        text(NEXT_OF_ITEM + "because" + IS, it.because());
        texts(NEXT_OF_ITEM + "missing" + IS, it.missing(), LINE_OF_ITEM);
    }

    private void finding(Finding it) {
        text(FIRST_OF_ITEM + "ruleId" + IS, it.ruleId());
        text(NEXT_OF_ITEM + "pack" + IS, it.pack());
        text(NEXT_OF_ITEM + "outcome" + IS, it.outcome().name());
        text(NEXT_OF_ITEM + "severity" + IS, it.severity().name());
        text(NEXT_OF_ITEM + "ruleSeverity" + IS, it.ruleSeverity().name());
        out.add(NEXT_OF_ITEM + "severityOverridden" + IS).add(Boolean.toString(it.severityOverridden()));
        text(NEXT_OF_ITEM + "basis" + IS, it.basis());
        text(NEXT_OF_ITEM + "source" + IS, it.source());
        text(NEXT_OF_ITEM + "message" + IS, it.message());
        text(NEXT_OF_ITEM + "remedy" + IS, it.remedy());
        text(NEXT_OF_ITEM + "language" + IS, it.language());
        text(NEXT_OF_ITEM + "messageEnglish" + IS, it.messageEnglish());
        text(NEXT_OF_ITEM + "remedyEnglish" + IS, it.remedyEnglish());
        text(NEXT_OF_ITEM + "pointer" + IS, it.pointer());
        if (it.position().isPresent()) {
            out.add(NEXT_OF_ITEM + "position" + IS + "{");
            out.add(FIRST_OF_POSITION + "line" + IS).add(it.position().get().line());
            out.add(NEXT_OF_POSITION + "column" + IS).add(it.position().get().column());
            out.add(LINE_OF_ITEM + "}");
        }
        arguments(it.arguments());
        texts(NEXT_OF_ITEM + "missing" + IS, it.missing(), LINE_OF_ITEM);
        texts(NEXT_OF_ITEM + "facts" + IS, it.facts(), LINE_OF_ITEM);
        texts(NEXT_OF_ITEM + "assumptions" + IS, it.assumptions(), LINE_OF_ITEM);
    }

    private void arguments(Map<String, Object> arguments) {
        out.add(NEXT_OF_ITEM + "arguments" + IS + "{");
        String before = LINE_OF_ARGUMENT;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            text(before, argument.getKey());
            out.add(": ");
            value(argument.getValue());
            before = "," + LINE_OF_ARGUMENT;
        }
        out.add(arguments.isEmpty() ? " }" : LINE_OF_ITEM + "}");
    }

    private void value(Object value) {
        if (value instanceof BigDecimal || value instanceof Boolean) {
            out.add(value.toString());
        } else if (value instanceof Number number) {
            out.add(number.longValue());
        } else if (value instanceof List<?> items) {
            texts("", items, LINE_OF_ARGUMENT);
        } else {
            text("", value.toString());
        }
    }

    private void rule(RuleResult it) {
        text(FIRST_OF_ITEM + "ruleId" + IS, it.ruleId());
        text(NEXT_OF_ITEM + "outcome" + IS, it.outcome().name());
    }

    private void pack(PackReference it) {
        text(FIRST_OF_ITEM + "id" + IS, it.id());
        text(NEXT_OF_ITEM + "version" + IS, it.version());
        text(NEXT_OF_ITEM + "sha256" + IS, it.sha256());
        text(NEXT_OF_ITEM + "evaluator" + IS, it.evaluator());
    }

    private void entry(DatedEntry it) {
        text(FIRST_OF_ITEM + "pointer" + IS, it.pointer());
        text(NEXT_OF_ITEM + "label" + IS, it.label());
        text(NEXT_OF_ITEM + "from" + IS, it.from().toString());
        text(NEXT_OF_ITEM + "to" + IS, it.to().toString());
    }

    // ---- JSON

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        out.add(name);
        String before = "[\n    {";
        for (T item : items) {
            out.add(before);
            writer.accept(item);
            before = "\n    },\n    {";
        }
        out.add(items.isEmpty() ? "[ ]" : "\n    }" + LINE_OF_DOCUMENT + "]");
    }

    /** A list with a line for each text, and the end of the list on a line like the one given. */
    private void texts(String name, List<?> items, String line) {
        out.add(name);
        String before = "[";
        for (Object item : items) {
            out.add(before).add(line);
            text("  ", item.toString());
            before = ",";
        }
        if (items.isEmpty()) {
            out.add("[ ]");
        } else {
            out.add(line).add("]");
        }
    }

    private void text(String before, String text) {
        out.add(before).text(text);
    }
}
