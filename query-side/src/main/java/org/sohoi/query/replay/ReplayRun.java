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
import org.sohoi.query.replay.compare.Comparison;
import org.sohoi.query.replay.compare.TableFindings;
import tools.jackson.databind.json.JsonMapper;

/** Carries out replays: builds, compares, reports. */
final class ReplayRun {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long BETWEEN_LOOKS_AT_THE_LIVE_ONES = 100;

    private final StoredReplays stored;
    private final BuiltBeside builds;
    private final ReplayedWorld worlds;
    private final Comparison comparison;
    private final ProjectionPositions live;
    private final LedgerPositions ledger;
    private final ReplayProperties properties;
    private final ReportSigner signer;
    private final Clock clock = Clock.systemUTC();

    ReplayRun(
            StoredReplays stored,
            BuiltBeside builds,
            ReplayedWorld worlds,
            Comparison comparison,
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

    /** @throws ReplayCancelled when it was told to stop */
    void run(Replay replay, List<Projection> projections) throws Exception {
        Restraint restraint = new Restraint(properties, () -> ledger.head() - live.reachedByAll());
        builds.build(replay.schema(), projections, replay.upTo(), new Restrained(replay, restraint));
        worlds.complete(replay);
        awaitLive(replay);
        report(replay, compare(replay, projections, restraint));
    }

    /** Only then do the live tables have all that is known at the position. */
    private void awaitLive(Replay replay) throws InterruptedException {
        while (replay.projections().stream().anyMatch(name -> live.each().getOrDefault(name, 0L) < replay.upTo())) {
            goOn(replay, ReplayState.COMPARING, 0);
            Thread.sleep(BETWEEN_LOOKS_AT_THE_LIVE_ONES);
        }
    }

    private List<TableFindings> compare(Replay replay, List<Projection> projections, Restraint restraint)
            throws Exception {
        List<TableFindings> findings = new ArrayList<>();
        for (Projection projection : projections) {
            for (String table : projection.tables()) {
                goOn(replay, ReplayState.COMPARING, findings.size());
                findings.add(
                        comparison.compare(projection.name(), table, replay.schema(), replay.upTo(), restraint::rest));
            }
        }
        goOn(replay, ReplayState.COMPARING, findings.size());
        return findings;
    }

    private void goOn(Replay replay, ReplayState state, int tables) {
        if (!stored.goesOn(replay, state, replay.upTo(), tables)) {
            throw new ReplayCancelled();
        }
    }

    private void report(Replay replay, List<TableFindings> findings) {
        ReplayReport report = ReplayReport.of(replay, clock.instant().truncatedTo(ChronoUnit.MICROS), findings);
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        String sha256 = sha256(text);
        String signed = signer.sign(ReportNote.text(replay, sha256)).orElse(null);
        stored.completed(replay, report.differences(), text, sha256, signed);
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
    private final class Restrained implements Pace {

        private final Replay replay;
        private final Restraint restraint;

        Restrained(Replay replay, Restraint restraint) {
            this.replay = replay;
            this.restraint = restraint;
        }

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
            if (!stored.goesOn(replay, ReplayState.BUILDING, position, 0)) {
                throw new ReplayCancelled();
            }
            restraint.rest();
        }
    }
}
