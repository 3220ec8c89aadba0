package org.sohoi.auditor.cli;

import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.note.WrongSignature;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a check could not be made; whatever it is, nothing is called verified. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Output output = command.getCommand() instanceof AuditCommand audit ? audit.output : new Output();
        if (failure instanceof WrongSignature signature) {
            return output.conclude(command.getOut(), found(signature.finding("the signature")));
        }
        if (failure instanceof UnreadableEvent unreadable) {
            return output.conclude(command.getOut(), found(unreadable.finding()));
        }
        if (failure instanceof WrongInput wrong) {
            return output.notChecked(command.getOut(), ExitCode.WRONG_INPUT, String.valueOf(wrong.getMessage()));
        }
        String reason = failure instanceof Unreachable ? String.valueOf(failure.getMessage()) : failure.toString();
        return output.notChecked(command.getOut(), ExitCode.UNREACHABLE, reason);
    }

    private static Report found(Finding finding) {
        Report report = new Report();
        report.add(finding);
        return report;
    }
}
