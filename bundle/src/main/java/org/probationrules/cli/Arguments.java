package org.probationrules.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Hook;

/** Turns the words of a command line into values, or says what is wrong with them. */
final class Arguments {

    static final int USUAL_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;
    private static final int GREATEST_WIDTH = 1000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Arguments() {}

    static Hook hook(@Nullable String given) {
        List<String> ids = Arrays.stream(Hook.values()).map(Hook::id).toList();
        String all = " The hooks are: " + String.join(", ", ids) + ".";
        if (given == null) {
            throw new UsageException("--hook is missing: it names the moment that is asked about." + all);
        }
        if (!ids.contains(given)) {
            throw new UsageException("There is no hook '" + given + "'." + Nearest.suggestion(given, ids) + all);
        }
        return Hook.of(given);
    }

    /** The day of the assessment. Never today by itself: the same command is to give the same answer tomorrow. */
    static LocalDate asOf(@Nullable String given) {
        String how = "Write it as year-month-day, for instance --as-of 2025-09-26.";
        if (given == null) {
            throw new UsageException("--as-of is missing: it is the day as of which the rules are applied. " + how);
        }
        try {
            if (DATE.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            throw new UsageException("There is no such day as '" + given + "'. " + how);
        }
        throw new UsageException("'" + given + "' is not a date that --as-of understands. " + how);
    }

    static String format(String given) {
        return oneOf("format", given, List.of("text", "json"));
    }

    /** How a check can be printed. */
    static String checkFormat(String given) {
        return oneOf("format", given, List.of("text", "json", "sarif"));
    }

    static String from(String given) {
        return oneOf("from", given, List.of("dossier", "ocds"));
    }

    /** What a conversion can begin with. */
    static String convertibleFrom(String given) {
        return oneOf("from", given, List.of("ocds"));
    }

    static Locale language(String given) {
        return Locale.forLanguageTag(oneOf("lang", given, List.of("en", "cy")));
    }

    /** The folders of packs, of which one at least is to be named. */
    static List<Path> folders(List<String> given) {
        if (given.isEmpty()) {
            throw new UsageException("No folder is named. Name the folder of a pack, the one with pack.yaml in it.");
        }
        return given.stream().map(Arguments::path).toList();
    }

    /** The folder of the one pack. */
    static Path folder(List<String> given) {
        if (given.size() > 1) {
            throw new UsageException("'" + given.get(1) + "' is one word too many. Name one folder.");
        }
        return folders(given).get(0);
    }

    /** The file with the public or the private key. */
    static Path key(@Nullable String given, String which) {
        if (given == null) {
            throw new UsageException("--key is missing: it names the file with the " + which + " key, for instance --key "
                    + which + "-key.pem.");
        }
        return path(given);
    }

    /** Sees that there are as many words as are asked for; says which is missing or too many. */
    static void these(List<String> given, String... wanted) {
        if (given.size() > wanted.length) {
            throw new UsageException("'" + given.get(wanted.length) + "' is one word too many.");
        }
        if (given.size() < wanted.length) {
            throw new UsageException("Something is missing: " + wanted[given.size()] + ".");
        }
    }

    static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + given + "' cannot be the name of a file or folder.");
        }
    }

    static int width(String given) {
        try {
            int width = Integer.parseInt(given);
            if (width >= LEAST_WIDTH && width <= GREATEST_WIDTH) {
                return width;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("'" + given + "' is not a width. Give a number from " + LEAST_WIDTH + " to "
                + GREATEST_WIDTH + ", for instance --width " + USUAL_WIDTH + ".");
    }

    private static String oneOf(String option, String given, List<String> allowed) {
        if (!allowed.contains(given)) {
            throw new UsageException(
                    "--" + option + " cannot be '" + given + "'. It is " + String.join(" or ", allowed) + ".");
        }
        return given;
    }
}
