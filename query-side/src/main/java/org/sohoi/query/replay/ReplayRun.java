package org.sohoi.query.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.rebuild.BuiltBeside;
import org.sohoi.query.projection.rebuild.Pace;
import org.sohoi.query.projection.rebuild.RebuildLock;
import org.sohoi.query.replay.compare.TableFindings;
import tools.jackson.databind.json.JsonMapper;

/** Carries out replays: builds, compares, reports. */
final class ReplayRun {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final StoredReplays stored;
    private final BuiltBeside builds;
    private final ReplayedWorld worlds;
    private final LiveComparison comparison;
    private final ProjectionPositions live;
    private final LedgerPositions ledger;
    private final ReplayProperties properties;
    private final ReportSigner signer;
    private final Clock clock = Clock.systemUTC();

    ReplayRun(
            StoredReplays stored,
            BuiltBeside builds,
            ReplayedWorld worlds,
            LiveComparison comparison,
            ProjectionPositions live,
            LedgerPositions ledger,
            ReplayProperties properties,
            ReportSigner signer) {
        this.stored = stored;
        this.builds = builds;
        this.worlds = worlds;
        this.comparison = comparison;
        this.live = live;
        this.ledger = ledger;
        this.properties = properties;
        this.signer = signer;
    }

    /**
     * @param lock that of replays, held until the end
     * @throws ReplayCancelled when it was told to stop, or was ended
     */
    void run(Replay replay, List<Projection> projections, RebuildLock lock) throws Exception {
        ReplayProgress progress = new ReplayProgress(stored, replay, lock);
        Restraint restraint = new Restraint(properties, () -> ledger.head() - live.reachedByAll(), progress::look);
        builds.build(replay.schema(), projections, replay.upTo(), new Restrained(progress, restraint));
        worlds.complete(replay);
        restraint.begin();
        List<TableFindings> findings = compare(replay, projections, restraint, progress);
        progress.mustBeTheOnlyOne();
        report(replay, findings);
    }

    private List<TableFindings> compare(
            Replay replay, List<Projection> projections, Restraint restraint, ReplayProgress progress)
            throws Exception {
        List<TableFindings> findings = new ArrayList<>();
        for (Projection projection : projections) {
            for (String table : projection.tables()) {
                progress.compared(findings.size());
                findings.add(comparison.compare(replay, projection, table, restraint, progress));
            }
        }
        progress.compared(findings.size());
        return findings;
    }

    private void report(Replay replay, List<TableFindings> findings) {
        ReplayReport report = ReplayReport.of(replay, clock.instant().truncatedTo(ChronoUnit.MICROS), findings);
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        String sha256 = sha256(text);
        String signed = signer.sign(ReportNote.text(replay, sha256)).orElse(null);
        if (!stored.completed(replay, report.differences(), text, sha256, signed)) {
            throw new ReplayCancelled();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A thousand events at a time, one projection after the other. */
    private record Restrained(ReplayProgress progress, Restraint restraint) implements Pace {

        @Override
        public int eventsAtOnce() {
            return 1_000;
        }

        @Override
        public int lanes() {
            return 1;
        }

        @Override
        public void reached(long position) throws InterruptedException {
            progress.built(position);
            restraint.rest();
        }

        @Override
        public void settled() {
            progress.look();
            restraint.begin();
        }
    }
}
