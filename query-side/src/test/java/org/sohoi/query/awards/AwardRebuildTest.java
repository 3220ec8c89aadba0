package org.sohoi.query.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.query.Patience;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events handled again, over what is there or beside it, leave the same rows. */
class AwardRebuildTest {

    private RunningQuerySide querySide = RunningQuerySide.start();

    @AfterEach
    void close() {
        querySide.close();
    }

    @Test
    void leavesTheSameRowsWhenEventsAreHandledAgain() {
        recordAwards();
        List<String> rows = rows();

        querySide.stopProjections();
        sql().update("DELETE FROM token WHERE processor_name = 'awards'");
        sql().update("DELETE FROM award_fact WHERE position % 2 = 0");
        querySide.close();
        querySide = querySide.restart("sohoi.read-model.bulk-from=1000000");
        await("SELECT count(*) >= %d FROM award_fact".formatted(rows.size()));

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void leavesTheSameRowsWhenItIsRebuilt() {
        recordAwards();
        List<String> rows = rows();
        sql().update("UPDATE award_fact SET value = value + 1, beneficiaries = '[]'");
        assertThat(rows()).isNotEqualTo(rows);

        querySide.close();
        querySide = querySide.restart("sohoi.read-model.rebuild=" + AwardProjection.NAME);
        await("SELECT rebuilt = 1 FROM projection WHERE name = 'awards'");

        assertThat(rows()).isEqualTo(rows);
    }

    private void recordAwards() {
        querySide.record("awards", new RandomAwards(new Random(7)).events(300));
        querySide.awaitProjections();
        assertThat(rows()).hasSizeGreaterThan(200);
    }

    private List<String> rows() {
        return sql().queryForList("SELECT fact::text FROM award_fact fact ORDER BY 1", String.class);
    }

    private void await(String condition) {
        Patience.await().until(() -> Boolean.TRUE.equals(sql().queryForObject(condition, Boolean.class)));
    }

    private JdbcTemplate sql() {
        return querySide.bean(ReadModel.class).template();
    }
}
