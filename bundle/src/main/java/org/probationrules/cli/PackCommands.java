package org.probationrules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for those who write rules: {@code pack check DIR} and its like. */
@Command(
        name = "pack",
        description = "Checks, tests and signs packs while you write rules, and copies shipped ones.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nThe usual start:%n",
        footer = {
            "  java -jar probation-rules-standalone.jar pack export timetable my-packs",
            "  java -jar probation-rules-standalone.jar pack check my-packs/timetable",
            "  java -jar probation-rules-standalone.jar pack test my-packs/timetable"
        })
final class PackCommands implements Runnable {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PackCommands() {}

    static CommandLine group(Session session) {
        return new CommandLine(new PackCommands())
                .addSubcommand(new PackExportCommand(session))
                .addSubcommand(new PackCheckCommand(session))
                .addSubcommand(new PackTestCommand(session))
                .addSubcommand(new PackCoverageCommand(session))
                .addSubcommand(new PackMutateCommand(session))
                .addSubcommand(new PackDiffCommand(session))
                .addSubcommand(new PackDigestCommand(session))
                .addSubcommand(new PackSignCommand(session))
                .addSubcommand(new PackVerifyCommand(session));
    }

    /** Only reached when no command is named. */
    @Override
    public void run() {
        throw Problems.noCommand(spec.commandLine());
    }
}
