package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.sohoi.events.report.PeriodicReportReturned;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.eventstore.Recording;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.springframework.dao.DataIntegrityViolationException;

/** Reports from before their periods were kept beside what they say get them from it. */
class ReportPeriodsMigrationTest {

    private static final UUID REPORT = new UUID(9, 1);
    private static final UUID ASSOCIATION = new UUID(9, 2);
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 8, 26);
    private static final String ROWS =
            "SELECT position, period_from, period_to, claims FROM read_model.report_fact ORDER BY position";

    private final DatabaseAddress database = TestDatabases.freshDatabase();

    @Test
    void findsThePeriodsInWhatReportsSay() {
        List<Map<String, Object>> projected;
        try (ReadModel before = open()) {
            project(before);
            projected = before.template().queryForList(ROWS);
            before.template()
                    .execute("ALTER TABLE read_model.report_fact DROP COLUMN period_from, DROP COLUMN period_to,"
                            + " DROP COLUMN claims");
            assertThat(before.template().update("DELETE FROM read_model.flyway_schema_history WHERE version = '0112'"))
                    .isEqualTo(1);
        }
        try (ReadModel migrated = open()) {
            assertThat(projected).hasSize(2);
            assertThat(projected.get(0)).containsEntry("claims", 2);
            assertThat(migrated.template().queryForList(ROWS)).isEqualTo(projected);
        }
    }

    @Test
    void refusesWhatAQuerySideOfBeforeWouldWrite() {
        try (ReadModel readModel = open()) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> readModel.template().update("""
                            INSERT INTO read_model.report_fact
                                   (position, report_id, association_id, effective_on, status, content)
                            VALUES (1, ?, ?, ?, 'SUBMITTED', '{"from": "2023-01-01", "to": "2023-08-26", "figures": []}')""", REPORT, ASSOCIATION, TO))
                    .withMessageContaining("report_fact_has_its_period");
        }
    }

    private ReadModel open() {
        return ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
    }

    private static void project(ReadModel readModel) {
        ReportProjection projection = new ReportProjection(readModel);
        ReportedFigure claim = new ReportedFigure("F08", "members", Map.of(), Scope.OWN, 7, Precision.EXACT);
        ReportContent content = new ReportContent(FROM, TO, List.of(claim, claim), null);
        DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("batch"));
        projection.on(new PeriodicReportSubmitted(REPORT, ASSOCIATION, TO, content), at(1));
        projection.on(new PeriodicReportReturned(REPORT, ASSOCIATION, TO, "recount"), at(2));
        batch.commit();
    }

    private static Recording at(long position) {
        return new Recording(position, Instant.EPOCH.plusSeconds(position));
    }
}
