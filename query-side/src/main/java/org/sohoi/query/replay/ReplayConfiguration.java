package org.sohoi.query.replay;

import java.util.List;
import java.util.Optional;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;
import org.sohoi.query.projection.rebuild.BuiltBeside;
import org.sohoi.query.replay.compare.Comparison;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the replays. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
class ReplayConfiguration {

    @Bean
    StoredReplays storedReplays(ReadModel live) {
        return new StoredReplays(live.jdbc());
    }

    @Bean
    ReportSigner reportSigner() {
        return text -> Optional.empty();
    }

    @Bean
    ReplayRun replayRun(
            ReadModel live,
            StoredReplays stored,
            BuiltBeside builds,
            List<Surrogate> surrogates,
            ProjectionPositions positions,
            LedgerPositions ledger,
            ReplayProperties properties,
            ReportSigner signer) {
        return new ReplayRun(
                stored,
                builds,
                new ReplayedWorld(live),
                new Comparison(live, surrogates, properties.mostDifferences()),
                positions,
                ledger,
                properties,
                signer);
    }

    @Bean
    Replays replays(
            ReadModel live,
            StoredReplays stored,
            BuiltBeside builds,
            ReplayRun run,
            List<Projection> projections,
            ReplayProperties properties) {
        return new Replays(live, stored, builds, run, projections, properties);
    }
}
