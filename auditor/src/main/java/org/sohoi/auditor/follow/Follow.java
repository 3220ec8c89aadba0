package org.sohoi.auditor.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.note.WrongSignature;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Progress;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.source.InputFile;
import org.sohoi.auditor.source.LogClient;
import org.sohoi.auditor.source.LogEvents;
import org.sohoi.auditor.source.OutputFile;
import org.sohoi.auditor.verify.Verification;
import org.sohoi.auditor.verify.VerifiedState;

/**
 * Verifies what a log has added since the last time, and keeps how far that was. A log that has shrunk, or that shows
 * another history, is refused, and what was kept stays as it was.
 */
public final class Follow {

    private static final String FILE = "state.json";

    private final LogClient log;
    private final List<VerifierKey> keys;
    private final Path folder;
    private final Progress progress;

    public Follow(LogClient log, List<VerifierKey> keys, Path folder, Progress progress) {
        this.log = log;
        this.keys = keys;
        this.folder = folder;
        this.progress = progress;
    }

    public void once(Report report) {
        FollowState kept = kept();
        Checkpoint before = kept == null ? null : signed(kept.checkpoint(), "the checkpoint that was kept", report);
        Checkpoint now = signed(log.checkpoint(), "the log's checkpoint", report);
        if (now != null && report.verified()) {
            report.fact("size", now.size());
            follow(kept == null ? VerifiedState.NOTHING : kept.verified(), before, now, report);
        }
    }

    private @Nullable Checkpoint signed(String note, String what, Report report) {
        try {
            return Checkpoint.of(note, keys);
        } catch (WrongSignature e) {
            report.add(e.finding(what));
            return null;
        }
    }

    private void follow(VerifiedState verified, @Nullable Checkpoint before, Checkpoint now, Report report) {
        if (before != null && !remains(before, now, report)) {
            return;
        }
        VerifiedState reached =
                new Verification(List.of(now), report, progress).since(new LogEvents(log, now.size()), verified);
        if (verified.size() > 0) {
            report.notProved("for events after position %d, how far their streams had come at that position"
                    .formatted(verified.size()));
        }
        if (report.verified()) {
            keep(new FollowState(now.note(), reached));
        }
    }

    private static boolean remains(Checkpoint kept, Checkpoint now, Report report) {
        if (!kept.origin().equals(now.origin())) {
            report.add(Finding.of("it is another log", kept.origin(), now.origin()));
        } else if (now.size() < kept.size()) {
            report.add(Finding.at(
                    now.size() + 1, "the log has shrunk", kept.size() + " events or more", now.size() + " events"));
        } else if (now.size() == kept.size() && !now.root().equals(kept.root())) {
            report.add(Finding.of("the log has forked", "root " + kept.root(), "root " + now.root()));
        }
        return report.verified();
    }

    private @Nullable FollowState kept() {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? FollowState.of(InputFile.text(file)) : null;
    }

    private void keep(FollowState state) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Unreachable(folder.toString(), e);
        }
        OutputFile.write(folder.resolve(FILE), state.json());
    }
}
