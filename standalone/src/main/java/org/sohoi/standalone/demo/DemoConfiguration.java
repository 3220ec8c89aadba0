package org.sohoi.standalone.demo;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.time.Times;
import org.sohoi.standalone.demo.loading.DemoLoader;
import org.sohoi.standalone.demo.report.ArticleQuestions;
import org.sohoi.standalone.demo.year.DemoYear;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo year, unless {@code sohoi.demo.enabled} says no. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sohoi.demo.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DemoProperties.class)
public class DemoConfiguration {

    @Bean
    DemoYear demoYear(DemoProperties properties) {
        return new DemoYear(properties.scale());
    }

    @Bean
    DemoRunner demoRunner(
            DemoYear year,
            CommandGateway commands,
            QueryGateway queries,
            LedgerDatabase database,
            LedgerPositions ledger,
            ProjectionPositions projections,
            Times times) {
        return new DemoRunner(
                year,
                new DemoLoader(commands, database.readers()),
                new CaughtUp(ledger, projections, times),
                new ArticleQuestions(queries, year.associations(), year.figures()));
    }
}
