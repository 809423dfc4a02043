package org.probationrules.bench;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.probationrules.pack.Messages;
import org.probationrules.pack.Pack;
import org.probationrules.pack.Place;
import org.probationrules.pack.RuleMetadata;

/** The style of the texts that people read: whole sentences, and in Welsh what is said in English. */
final class TextStyle {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}.*[^.!?:;,\\s]");
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\p{N}{\"\u201c\u2018'].*[.!?][\"\u201d\u2019')]?");
    private static final int LONGEST_TITLE = 120;
    private static final String WELSH = "cy";
    private static final String WELSH_FILE = "messages_cy.properties";

    private TextStyle() {}

    static void check(Pack.Rule rule, Remarks remarks) {
        RuleMetadata it = rule.metadata();
        if (!TITLE.matcher(it.title()).matches() || it.title().length() > LONGEST_TITLE) {
            remarks.add("title", it.file(), it.line(), 0, "the name of a rule is its duty as a sentence without a full"
                    + " stop, with a capital at its start and at most " + LONGEST_TITLE + " letters");
        }
        sentence(rule, "why", it.why(), remarks);
        sentence(rule, "message", it.message(), remarks);
        sentence(rule, "remedy", it.remedy(), remarks);
    }

    private static void sentence(Pack.Rule rule, String name, String text, Remarks remarks) {
        if (!SENTENCE.matcher(text).matches()) {
            remarks.add("sentence", rule.metadata().file(),
                    Place.first(rule.drl(), Pattern.compile("(?m)^\\s*(@" + name + "\\b)"), 1),
                    "@" + name + " should be whole sentences, with a capital at the start and a full stop at the end");
        }
    }

    /** Every rule has its Welsh, and the Welsh has the values of the English. */
    static void checkWelsh(Pack pack, Remarks remarks) {
        Messages welsh = pack.messages().get(WELSH);
        if (welsh == null) {
            remarks.add("welsh", WELSH_FILE, 0, 0,
                    "the pack has no Welsh texts; a procurement in Wales is run in both languages");
            return;
        }
        for (Pack.Rule rule : pack.rules()) {
            String id = rule.metadata().id();
            if (!welsh.ruleIds().contains(id)) {
                remarks.add("welsh", WELSH_FILE, 0, 0, "there is no Welsh text of " + id + "; write " + id + ".title, "
                        + id + ".message, " + id + ".remedy and " + id + ".reviewed=false");
            } else {
                text(welsh, id, "title", welsh.title(id), rule.metadata().title(), remarks);
                text(welsh, id, "message", welsh.message(id), rule.metadata().message(), remarks);
                text(welsh, id, "remedy", welsh.remedy(id), rule.metadata().remedy(), remarks);
            }
        }
    }

    private static void text(
            Messages welsh, String id, String part, Optional<String> text, String english, Remarks remarks) {
        if (text.filter(it -> !it.isBlank()).isEmpty()) {
            remarks.add("welsh", WELSH_FILE, 0, 0, "there is no " + id + "." + part);
        } else if (!placeholders(text.get()).equals(placeholders(english))) {
            remarks.add("welsh", WELSH_FILE, welsh.lineOf(id, part), 0, id + "." + part + " has the values "
                    + placeholders(text.get()) + ", and the English has " + placeholders(english));
        }
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).toList());
    }
}
