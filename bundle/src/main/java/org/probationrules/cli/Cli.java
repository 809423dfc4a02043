package org.probationrules.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.bench.RuleBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the program that runs outside a container. */
@Command(
        name = "java -jar probation-rules-standalone.jar",
        description = "Checks how a probation service is being commissioned against the rules, and lists the rules.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProductVersion.class,
        footerHeading = "%nHelp on one command, here on assess:%n",
        footer = "  java -jar probation-rules-standalone.jar assess --help")
public final class Cli implements Runnable {

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Print the version and exit.")
    private boolean version;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param args the words of the command line
     * @param plugin starts the rules engine; asked once at most, and not at all for help, the version, or a command
     *     that is not understood
     * @param bench starts the bench of rule authors; asked once at most
     * @param in where the file named {@code -} is read from
     * @param out takes the result and nothing else, in UTF-8 whatever the stream's own encoding
     * @param err takes what went wrong, in UTF-8
     * @return the code to exit with: 0 go on, 1 stop, 2 bad input or usage, 3 undecided or failed
     */
    public static int run(
            String[] args,
            Supplier<RulesPlugin> plugin,
            Supplier<RuleBench> bench,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        PrintStream result = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(err, true, StandardCharsets.UTF_8);
        Problems handler = new Problems(problems, Arrays.asList(args).contains("--debug"));
        try {
            return commands(new Session(plugin, bench, in, result, problems, handler), handler).execute(args);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return handler.unexpected(e);
        } finally {
            result.flush();
            problems.flush();
        }
    }

    private static CommandLine commands(Session session, Problems problems) {
        CommandLine assess = new CommandLine(new AssessCommand(session));
        AssessCommand.listHooks(assess);
        CommandLine commands = new CommandLine(new Cli())
                .addSubcommand(assess)
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new CatalogueCommands.Packs(session))
                .addSubcommand(new CatalogueCommands.Rules(session))
                .addSubcommand(new CommandLine(new CatalogueCommands.Rule(session))
                        .addSubcommand(new RuleNewCommand(session)))
                .addSubcommand(PackCommands.group(session))
                .addSubcommand(new DocsCommand(session));
        return commands.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(Arguments.USUAL_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> problems.usage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> problems.execution(e, command));
    }

    /** Only reached when no command is named. */
    @Override
    public void run() {
        throw Problems.noCommand(spec.commandLine());
    }
}
