package org.sohoi.auditor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The auditor's offline tool. */
@Command(
        name = "auditor",
        mixinStandardHelpOptions = true,
        version = "1.0",
        subcommands = {
            VerifyCommand.class,
            ProveCommand.class,
            CheckCommand.class,
            FollowCommand.class,
            ExportCommand.class,
            FigureCommand.class
        },
        description = "Checks a SoHoi ledger against what its log signed, trusting neither operators nor database.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:verified, or done",
            "1:something was found",
            "2:wrong usage, or an input that is not what it must be",
            "3:something could not be reached or read"
        })
public final class Auditor {

    private Auditor() {}

    public static void main(String... arguments) {
        System.exit(guarded(arguments));
    }

    /** An exit code of its own even when memory runs out: 1 would mean that something was found. */
    private static int guarded(String... arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), err, arguments);
        } catch (Error e) {
            err.println("NOT CHECKED: " + Shown.safely(e.toString()));
            return ExitCode.UNREACHABLE;
        }
    }

    /** @return the exit code */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Auditor())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}
