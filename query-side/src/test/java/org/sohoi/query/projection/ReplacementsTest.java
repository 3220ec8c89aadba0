package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;

/** A question that saw two sets of tables is asked again, whether it was answered or refused. */
class ReplacementsTest {

    private final AtomicInteger times = new AtomicInteger();
    private ReadModel readModel;
    private Replacements replacements;

    @BeforeEach
    void open() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        readModel.template().execute("INSERT INTO projection (name, position) VALUES ('measures', 1), ('registry', 1)");
        replacements = new Replacements(readModel);
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @Test
    void asksOnceWhereNothingIsReplaced() throws Exception {
        assertThat(replacements.undisturbed(times::incrementAndGet)).isOne();
    }

    @Test
    void asksAgainUntilNothingWasReplacedMeanwhile() throws Exception {
        int answer = replacements.undisturbed(() -> {
            if (times.incrementAndGet() < 3) {
                replace();
            }
            return times.get();
        });
        assertThat(answer).isEqualTo(3);
        assertThat(replacements.known()).isEqualTo(2);
    }

    @Test
    void asksAgainWhatWasRefusedMeanwhile() throws Exception {
        int answer = replacements.undisturbed(() -> {
            if (times.incrementAndGet() == 1) {
                replace();
                throw new IllegalStateException("half of each");
            }
            return times.get();
        });
        assertThat(answer).isEqualTo(2);
    }

    @Test
    void passesOnAFailureOfItsOwn() {
        assertThatThrownBy(() -> replacements.undisturbed(() -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
    }

    private void replace() {
        readModel.template().execute("UPDATE projection SET rebuilt = rebuilt + 1 WHERE name = 'registry'");
    }
}
