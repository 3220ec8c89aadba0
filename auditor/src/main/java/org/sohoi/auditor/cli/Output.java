package org.sohoi.auditor.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.StrictJson;
import picocli.CommandLine.Option;

/** Says what a check came to, to people or to programs. */
final class Output {

    @Option(names = "--json", description = "Write the outcome as JSON.")
    private boolean json;

    /** @return the exit code */
    int conclude(PrintWriter out, Report report) {
        int code = report.verified() ? ExitCode.VERIFIED : ExitCode.FINDINGS;
        if (json) {
            out.println(Shown.safelyAsJson(StrictJson.write(members(report, code))));
        } else {
            write(out, report);
        }
        return code;
    }

    private static Map<String, Object> members(Report report, int code) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("verdict", verdict(report));
        members.put("exitCode", code);
        Map<String, Object> facts = new LinkedHashMap<>();
        report.facts().forEach((name, value) -> facts.put(name, value instanceof Number ? value : value.toString()));
        members.put("facts", facts);
        members.put("found", report.found());
        members.put("findings", report.findings());
        members.put("proved", report.proved());
        members.put("notProved", report.notProved());
        return members;
    }

    private static void write(PrintWriter out, Report report) {
        out.println(report.verified() ? verdict(report) : "%s: %d".formatted(verdict(report), report.found()));
        report.facts().forEach((name, value) -> line(out, name, value));
        report.findings().forEach(finding -> line(out, "found", finding));
        if (report.found() > report.findings().size()) {
            line(
                    out,
                    "found",
                    "%d more".formatted(report.found() - report.findings().size()));
        }
        report.proved().forEach(proved -> line(out, "proved", proved));
        report.notProved().forEach(notProved -> line(out, "not proved", notProved));
    }

    /** Each in a line of its own, whatever it holds. */
    private static void line(PrintWriter out, String label, Object text) {
        out.printf("  %s: %s%n", label, Shown.safely(text.toString()));
    }

    private static String verdict(Report report) {
        return report.verified() ? "VERIFIED" : "FINDINGS";
    }

    /** @return the exit code */
    int notChecked(PrintWriter out, int code, String reason) {
        return say(out, "NOT CHECKED", code, reason);
    }

    /** What did something other than checking. */
    int done(PrintWriter out, String what) {
        return say(out, "DONE", ExitCode.VERIFIED, what);
    }

    private int say(PrintWriter out, String verdict, int code, String what) {
        if (json) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("verdict", verdict);
            members.put("exitCode", code);
            members.put("reason", what);
            out.println(Shown.safelyAsJson(StrictJson.write(members)));
        } else {
            out.printf("%s%n  %s%n", verdict, Shown.safely(what));
        }
        return code;
    }
}
