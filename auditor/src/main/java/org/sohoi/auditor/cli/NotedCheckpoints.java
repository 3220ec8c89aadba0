package org.sohoi.auditor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.note.WrongSignature;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.source.InputFile;

/** Checkpoints that an auditor noted down. */
final class NotedCheckpoints {

    private NotedCheckpoints() {}

    /** Those that a trusted key signed; a finding for every other one. */
    static List<Checkpoint> read(List<Path> files, List<VerifierKey> keys, Report report) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (Path file : files) {
            verified(InputFile.text(file), "the checkpoint in " + file, keys, checkpoints, report);
        }
        return checkpoints;
    }

    /** Adds it if a trusted key signed it, or a finding. */
    static boolean verified(
            String note, String what, List<VerifierKey> keys, List<Checkpoint> checkpoints, Report report) {
        try {
            checkpoints.add(Checkpoint.of(note, keys));
            return true;
        } catch (WrongSignature e) {
            report.add(e.finding(what));
            return false;
        }
    }
}
