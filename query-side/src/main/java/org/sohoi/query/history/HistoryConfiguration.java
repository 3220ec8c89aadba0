package org.sohoi.query.history;

import java.util.List;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.time.Times;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the history. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistoryProperties.class)
class HistoryConfiguration {

    @Bean
    Projection events() {
        return new Projection(EventProjection.NAME, List.of(EventProjection.TABLE));
    }

    @Bean
    EventProjection eventProjection(ReadModel readModel) {
        return new EventProjection(readModel);
    }

    @Bean
    EventQueries eventQueries(ReadModel readModel, LedgerRecords ledger, Times times, HistoryProperties properties) {
        return new EventQueries(
                new StoredEntries(readModel.jdbc(), properties.mostExamined()),
                new Telling(new LedgerTexts(ledger), times));
    }
}
