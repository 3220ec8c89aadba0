package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.springframework.transaction.support.TransactionTemplate;

/** A database session plans the statements of questions for good, of however many series the first ones are. */
class OnePlanTest {

    private static final int SERIES = 400;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** Of a statement that is planned once or not at all, PostgreSQL makes five plans for what it is given, to compare. */
    private static final int TRIALS = 5;

    private ReadModel readModel;

    @BeforeEach
    void enterSomeDays() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        CalendarFolding folding = CalendarFolding.ofStored(
                readModel.template(), readModel.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write, 4);
        for (int day = 0; day < 30; day++) {
            Delta delta =
                    new Delta(day + 1, IntStream.rangeClosed(1, SERIES).boxed().toList(), FIRST.plusDays(day), 1);
            new TransactionTemplate(readModel.transactions())
                    .executeWithoutResult(transaction -> folding.entered(Delta.entered(List.of(delta))));
        }
        readModel.template().execute("ANALYZE");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, SERIES})
    void isMadeWhateverIsAskedFirst(int series) {
        List<Integer> trials = inOneSession(() -> {
            for (int times = 0; times < 20; times++) {
                assertThat(sumOf(series)).isEqualTo(series * 15L);
            }
            return readModel.template().queryForList("""
                    SELECT custom_plans
                      FROM pg_prepared_statements
                     WHERE statement ~ 'sum_(node|tail)' AND statement ~ 'width_bucket' AND generic_plans > 0""", Integer.class);
        });
        assertThat(trials).as("of nodes, of tails").containsExactly(TRIALS, TRIALS);
    }

    private <R> R inOneSession(Supplier<R> questions) {
        return Objects.requireNonNull(
                new TransactionTemplate(readModel.transactions()).execute(transaction -> questions.get()));
    }

    private long sumOf(int series) {
        List<GroupMember> members = IntStream.rangeClosed(1, series)
                .mapToObj(one -> new GroupMember(one, 0, 1))
                .toList();
        return new CalendarSums(readModel.template()).upTo(members, 1, List.of(FIRST.plusDays(14)), 30)[0][0];
    }
}
