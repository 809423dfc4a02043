package org.probationrules.cli;

import java.io.PrintStream;
import java.util.List;

import org.probationrules.spi.bench.BenchException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in a sentence or two, and which exit code that makes. */
final class Problems {

    private final PrintStream err;
    private final boolean details;

    /**
     * @param details whether to print the stack trace of what should not have happened
     */
    Problems(PrintStream err, boolean details) {
        this.err = err;
        this.details = details;
    }

    /** A command line that could not be parsed. */
    int usage(ParameterException e) {
        return usage(sentence(e), e.getCommandLine());
    }

    /** Something that a command threw. */
    int execution(Exception e, CommandLine command) {
        return e instanceof UsageException || e instanceof BenchException
                ? usage(String.valueOf(e.getMessage()), command)
                : unexpected(e);
    }

    /** One of the input files that is not as it should be; the others go on. */
    ExitCode file(UsageException e) {
        say(String.valueOf(e.getMessage()));
        return ExitCode.BAD_INPUT;
    }

    /** What nobody expected. */
    int unexpected(Throwable e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        String help = details ? "" : " Run the command again with --debug for the details.";
        say("The program broke (" + e.getClass().getSimpleName() + message + ")." + help);
        if (details) {
            e.printStackTrace(err);
        }
        return ExitCode.UNDECIDED.code();
    }

    private int usage(String sentence, CommandLine command) {
        say(sentence);
        err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT.code();
    }

    /** Says something that stops nothing. */
    void say(String sentences) {
        Wrap.lines(sentences, Arguments.USUAL_WIDTH).forEach(err::println);
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            CommandLine.Model.ArgSpec option = missing.getMissing().get(0);
            String name = option instanceof CommandLine.Model.OptionSpec named ? named.longestName() : "It";
            return name + " needs a value: " + name + " " + option.paramLabel() + ".";
        }
        if (e instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName() + " is given twice. Give it once.";
        }
        return String.valueOf(e.getMessage());
    }

    /** That a command is missing where one must be named. */
    static ParameterException noCommand(CommandLine command) {
        return new ParameterException(command, "No command is named. " + commands(command));
    }

    private static String commands(CommandLine command) {
        List<String> names = List.copyOf(command.getSubcommands().keySet());
        return "The commands are " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                + names.get(names.size() - 1) + ".";
    }

    private static String unmatched(String word, CommandLine command) {
        if (word.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .toList();
            return "There is no option '" + word + "'." + Nearest.suggestion(word, options);
        }
        if (command.getSubcommands().isEmpty() || !command.getCommandSpec().positionalParameters().isEmpty()) {
            return "'" + word + "' is one word too many.";
        }
        return "There is no command '" + word + "'." + Nearest.suggestion(word, command.getSubcommands().keySet())
                + " " + commands(command);
    }
}
