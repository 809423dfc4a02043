package org.probationrules.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Hook;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.PackDescription.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that tell which packs and rules there are. */
final class CatalogueCommands {

    private CatalogueCommands() {}

    /** Lists the packs: {@code packs}. */
    @Command(
            name = "packs",
            description = "Lists the packs of rules: edition, owner and number of rules.",
            footerHeading = "%nFor example:%n",
            footer = "  java -jar probation-rules-standalone.jar packs --format json")
    static final class Packs implements Callable<Integer> {

        private static final int DIGEST_SHOWN = 12;

        private final Session session;

        @Mixin
        private BenchOptions options = new BenchOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        Packs(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (options.isJson()) {
                session.out().writeBytes(session.bench().toJson(session.plugin().packs()));
                return ExitCode.PROCEED.code();
            }
            Table table = new Table(List.of("Pack", "Version", "SHA-256", "Evaluator", "Rules", "Owner"));
            for (PackDescription pack : session.plugin().packs()) {
                String digest = pack.reference().sha256();
                table.row(List.of(
                        pack.reference().id(),
                        pack.reference().version(),
                        digest.length() > DIGEST_SHOWN ? digest.substring(0, DIGEST_SHOWN) + "…" : digest,
                        pack.reference().evaluator(),
                        String.valueOf(pack.rules().size()),
                        pack.owner()));
            }
            session.out().print(table.set(Arguments.USUAL_WIDTH));
            return ExitCode.PROCEED.code();
        }
    }

    /** Lists the rules: {@code rules [--hook HOOK] [--pack PACK]}, or those that are missing: {@code --missing FILE…}. */
    @Command(
            name = "rules",
            customSynopsis = {
                "java -jar probation-rules-standalone.jar rules [--hook HOOK] [--pack PACK]",
                "       java -jar probation-rules-standalone.jar rules --missing FILE..."
            },
            description = "Lists the rules: id, severity and title.",
            sortOptions = false,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                " 0:the rules are listed, or none is missing",
                " 1:the files name a rule that is missing",
                " 2:the command is wrong, or a file could not be read"
            },
            footerHeading = "%nFor example:%n",
            footer = "  java -jar probation-rules-standalone.jar rules --pack timetable --hook contract.sign")
    static final class Rules implements Callable<Integer> {

        private final Session session;

        @Option(names = "--hook", paramLabel = "HOOK", description = "Only those that run at this moment.")
        private @Nullable String hook;

        @Option(names = "--pack", paramLabel = "PACK", description = "Only those of this pack.")
        private @Nullable String pack;

        @Option(
                names = "--missing",
                paramLabel = "FILE",
                arity = "1..*",
                description = "Only the ids that these texts name and that no rule has; - is standard input. Ids in"
                        + " 'merges: [...]' and after 'was:' are names from before and do not count.")
        private @Nullable List<String> missing;

        @Mixin
        private BenchOptions options = new BenchOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        Rules(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return (missing == null ? list() : missing(DossierFile.named(missing))).code();
        }

        private ExitCode list() {
            boolean json = options.isJson();
            Hook moment = hook == null ? null : Arguments.hook(hook);
            Table table = new Table(List.of("Rule", "Severity", "Title"));
            List<Object> entries = new ArrayList<>();
            for (PackDescription each : packs(session.plugin().packs())) {
                for (RuleDescription rule : each.rules()) {
                    if (moment == null || rule.hooks().contains(moment)) {
                        table.row(List.of(rule.id(), severity(rule), rule.title()));
                        entries.add(entry(each, rule));
                    }
                }
            }
            if (json) {
                session.out().writeBytes(session.bench().toJson(entries));
            } else {
                session.out().print(table.isEmpty() ? "No rule is like this.\n" : table.set(Arguments.USUAL_WIDTH));
            }
            return ExitCode.PROCEED;
        }

        private ExitCode missing(List<DossierFile> files) {
            if (hook != null || pack != null) {
                throw new UsageException("--missing looks through all rules. Leave out --hook and --pack.");
            }
            NamedRules named = new NamedRules(session.plugin().packs().stream()
                    .flatMap(each -> each.rules().stream())
                    .map(RuleDescription::id)
                    .toList());
            ExitCode code = ExitCode.PROCEED;
            for (DossierFile file : files) {
                try {
                    named.read(file.name(), new String(file.read(session.in()), StandardCharsets.UTF_8));
                } catch (UsageException e) {
                    code = code.orGraver(session.problems().file(e));
                }
            }
            Table table = new Table(List.of("Missing", "Named in"));
            named.missing().forEach((id, places) -> table.row(List.of(id, String.join(", ", places))));
            session.out().print(table.isEmpty()
                    ? "None is missing of the rules that are named: " + named.count() + ".\n"
                    : table.set(Arguments.USUAL_WIDTH));
            return table.isEmpty() ? code : code.orGraver(ExitCode.STOP);
        }

        private List<PackDescription> packs(List<PackDescription> all) {
            if (pack == null) {
                return all;
            }
            List<PackDescription> chosen =
                    all.stream().filter(each -> each.reference().id().equals(pack)).toList();
            if (chosen.isEmpty()) {
                List<String> ids = all.stream().map(each -> each.reference().id()).toList();
                throw new UsageException("There is no pack '" + pack + "'." + Nearest.suggestion(pack, ids)
                        + " The packs are: " + String.join(", ", ids) + ".");
            }
            return chosen;
        }
    }

    /** Shows one rule: {@code rule ID}. */
    @Command(
            name = "rule",
            customSynopsis = {
                "java -jar probation-rules-standalone.jar rule [--format FORMAT] ID",
                "       java -jar probation-rules-standalone.jar rule new DIR ID SLUG"
            },
            description = "Shows all that is known of one rule; or starts a new one.",
            sortOptions = false,
            footerHeading = "%nFor example:%n",
            footer = "  java -jar probation-rules-standalone.jar rule TT-304")
    static final class Rule implements Callable<Integer> {

        private static final int COLUMN = 10;

        private final Session session;
        private final DateText dates = new DateText(Words.english());

        @Parameters(paramLabel = "ID", arity = "0..1", description = "The id of the rule, such as TT-304.")
        private @Nullable String id;

        @Mixin
        private BenchOptions options = new BenchOptions();

        @Mixin
        private CommonOptions common = new CommonOptions();

        Rule(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (id == null) {
                throw new UsageException("No rule is named. The command 'rules' lists the ids.");
            }
            boolean json = options.isJson();
            List<String> ids = new ArrayList<>();
            for (PackDescription pack : session.plugin().packs()) {
                for (RuleDescription rule : pack.rules()) {
                    ids.add(rule.id());
                    if (rule.id().equalsIgnoreCase(id)) {
                        if (json) {
                            session.out().writeBytes(session.bench().toJson(entry(pack, rule)));
                        } else {
                            session.out().print(describe(pack, rule));
                        }
                        return ExitCode.PROCEED.code();
                    }
                }
            }
            throw new UsageException("There is no rule '" + id + "'." + Nearest.suggestion(id, ids)
                    + " The command 'rules' lists the ids.");
        }

        private Sheet describe(PackDescription pack, RuleDescription rule) {
            String hooks = String.join(", ", rule.hooks().stream().sorted().map(Hook::id).toList());
            String from = "from " + dates.day(rule.from());
            return new Sheet(Arguments.USUAL_WIDTH)
                    .hang(0, rule.id(), Math.max(COLUMN, rule.id().length() + 2), rule.title())
                    .blank()
                    .hang(0, "Severity", COLUMN, severity(rule))
                    .hang(0, "Source", COLUMN, rule.source() + " (" + rule.basis() + ")")
                    .hang(0, "Runs at", COLUMN, hooks)
                    .hang(0, "Applies", COLUMN, rule.to().map(to -> from + " to " + dates.day(to)).orElse(from))
                    .hang(0, "Pack", COLUMN, pack.reference().id() + " " + pack.reference().version() + ": "
                            + pack.title())
                    .hang(0, "Owner", COLUMN, pack.owner());
        }
    }

    /** A rule as it stands in JSON. */
    private static Map<String, Object> entry(PackDescription pack, RuleDescription rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("pack", pack.reference());
        entry.put("rule", rule);
        return entry;
    }

    private static String severity(RuleDescription rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
