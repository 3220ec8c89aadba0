package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;

/** Where one projection is behind the others, no instant stands for a position that cannot be asked for yet. */
class SqlWhileAProjectionLagsTest {

    @Test
    void anInstantStandsForAPositionThatCanBeAskedFor() {
        try (RunningQuerySide querySide = RunningQuerySide.start();
                Analyst analyst = Analyst.of(querySide.bean(ReadModel.class))) {
            for (int i = 0; i < 5; i++) {
                querySide.record(
                        "roll", new MembersAdmitted(new UUID(1, 1), UUID.randomUUID(), LocalDate.of(2023, 1, 1), 5));
            }
            querySide.awaitProjections();
            querySide.stopProjections();
            assertThat(position(analyst, "position_at(now())")).isEqualTo(5);

            querySide
                    .bean(ReadModel.class)
                    .template()
                    .update("UPDATE projection SET position = 3 WHERE name = 'registry'");

            assertThat(position(analyst, "head()")).isEqualTo(3);
            assertThat(position(analyst, "position_at(now())")).isEqualTo(3);
            assertThat(position(analyst, "position_at(sohoi.recorded_at(2))")).isEqualTo(2);
            assertThat(analyst.template()
                            .queryForObject(
                                    "SELECT value FROM sohoi.measure_as_of('members', '2023-12-31', known_at => sohoi.position_at(now()))",
                                    Long.class))
                    .isEqualTo(15);
        }
    }

    private static long position(Analyst analyst, String function) {
        return analyst.jdbc().sql("SELECT sohoi." + function).query(Long.class).single();
    }
}
