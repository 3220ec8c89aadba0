package org.sohoi.query.replay;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;
import org.sohoi.query.projection.rebuild.BuiltBeside;
import org.sohoi.query.replay.compare.Comparison;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the replays. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
class ReplayConfiguration implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new ReplayRequestBodies());
    }

    @Bean
    StoredReplays storedReplays(ReadModel live) {
        return new StoredReplays(live.jdbc());
    }

    @Bean
    Comparison comparison(
            ReadModel live, List<Surrogate> surrogates, List<Portions> portions, ReplayProperties properties) {
        return new Comparison(live, surrogates, portions, properties.mostDifferences());
    }

    @Bean
    ReplayRun replayRun(
            StoredReplays stored,
            BuiltBeside builds,
            ReadModel live,
            Comparison comparison,
            ProjectionPositions positions,
            LedgerPositions ledger,
            ReplayProperties properties,
            ReportSigner signer) {
        return new ReplayRun(
                stored,
                builds,
                new ReplayedWorld(live),
                new LiveComparison(comparison, positions, properties),
                positions,
                ledger,
                properties,
                signer);
    }

    @Bean
    KeptReplays keptReplays(
            StoredReplays stored, BuiltBeside builds, ReplayProperties properties, ReplayMeters meters) {
        return new KeptReplays(stored, builds, properties, meters);
    }

    @Bean
    ReplayableProjections replayableProjections(List<Projection> projections) {
        return new ReplayableProjections(projections);
    }

    @Bean
    Replays replays(ReadModel live, StoredReplays stored, KeptReplays kept, ReplayRun run, ReplayMeters meters) {
        return new Replays(live, stored, kept, run, meters);
    }

    @Bean
    ReplayMeters replayMeters(MeterRegistry meters, StoredReplays stored) {
        return new ReplayMeters(meters, stored);
    }

    @Bean
    ReplayClearing replayClearing(Replays replays) {
        return new ReplayClearing(replays);
    }

    @Bean
    ReplayFollowers replayFollowers(Replays replays, ReplayableProjections projections, ReplayProperties properties) {
        return new ReplayFollowers(replays, projections, properties.mostFollowers());
    }

    @Bean
    WorldChoice worldChoice(Replays replays, ReplayableProjections projections, ReadModel live) {
        return new WorldChoice(replays, projections, live.worlds());
    }
}
