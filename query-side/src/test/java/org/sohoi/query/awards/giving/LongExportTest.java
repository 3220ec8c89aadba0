package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.query.Patience.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** An export of any length takes as much memory as a page, and nothing of it stays when its reader goes away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongExportTest {

    private static final int AWARDS = 60_000;
    private static final int PEOPLE = 3;
    private static final int GRANTS = AWARDS * PEOPLE;
    private static final int LOOKS = 6;
    private static final long MOST_BYTES_HELD = 24 << 20;
    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final String EXPORT = "/api/v1/exports/360giving?asOf=2030-12-31";

    private RunningQuerySide querySide;

    @BeforeAll
    void fillTheTable() {
        querySide = RunningQuerySide.start();
        querySide.record(
                "association",
                new AssociationRegistered(
                        ASSOCIATION,
                        LocalDate.of(2020, 1, 1),
                        "KH-1",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.OTHER,
                        null));
        querySide.awaitProjections();
        querySide.stopProjections();
        ReadModel readModel = querySide.bean(ReadModel.class);
        readModel.template().update("""
                INSERT INTO award_fact
                SELECT 1 + n, '%s', gen_random_uuid(), 'SCHOLARSHIP', DATE '2021-01-01' + n %% 3000, NULL, 'PUPIL', 3, 3, n,
                       jsonb_build_array(gen_random_uuid(), gen_random_uuid(), gen_random_uuid())
                  FROM generate_series(1, %d) AS n""".formatted(ASSOCIATION, AWARDS));
        readModel.template().execute("VACUUM ANALYZE award_fact");
        readModel.template().update("UPDATE projection SET position = ?", 1 + AWARDS);
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void holdsAPageAndNoConnectionHoweverLongItIs() throws IOException {
        HttpResponse<InputStream> answer = querySide.stream(EXPORT);
        long before = bytesHeld();
        long mostHeld = 0;
        int grants = 0;
        long amounts = 0;
        try (JsonParser json = JsonMapper.shared().createParser(answer.body())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT && json.currentName().equals("amountAwarded")) {
                    amounts += json.getLongValue();
                    grants++;
                    if (grants % (GRANTS / LOOKS) == GRANTS / LOOKS / 2) {
                        mostHeld = Math.max(mostHeld, bytesHeld() - before);
                        await().until(() -> connections() == 0);
                    }
                }
            }
        }
        assertThat(grants).isEqualTo(GRANTS);
        assertThat(amounts).isEqualTo((long) AWARDS * (AWARDS + 1) / 2);
        assertThat(mostHeld).isLessThan(MOST_BYTES_HELD);
    }

    @Test
    void leavesNothingBehindWhenItsReaderHangsUp() throws IOException {
        for (int i = 0; i < 8; i++) {
            try (InputStream body = querySide.stream(EXPORT).body()) {
                assertThat(body.readNBytes(100_000)).hasSize(100_000);
            }
        }
        await().until(() -> connections() == 0 && writers() == 0);
        assertThat(querySide.get(EXPORT.replace("2030-12-31", "2021-01-02")).statusCode())
                .isEqualTo(200);
    }

    private static long bytesHeld() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private int connections() {
        return DataSourceUnwrapper.unwrap(querySide.bean(ReadModel.class).dataSource(), HikariDataSource.class)
                .getHikariPoolMXBean()
                .getActiveConnections();
    }

    /** Threads that are writing an export. */
    private static long writers() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(GivingFile.class.getName())))
                .count();
    }
}
