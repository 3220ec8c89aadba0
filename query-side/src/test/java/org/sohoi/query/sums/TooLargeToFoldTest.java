package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.springframework.transaction.support.TransactionTemplate;

/** A series whose totals once did not fit into a long is not folded any more, and summed up exactly all the same. */
class TooLargeToFoldTest {

    private static final int SERIES = 1;
    private static final int FOLD_AFTER = 3;
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final long HALF = 1L << 62;

    private final List<Long> entered = new ArrayList<>();
    private ReadModel readModel;
    private CalendarFolding folding;

    @BeforeEach
    void open() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        restart();
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @Test
    void isRefusedWhileItIsTooLargeAndExactBeforeAndAfter() {
        enter(1, 2, 3);
        enter(HALF, HALF, HALF);
        assertThatThrownBy(() -> sumAt(6)).isInstanceOf(ArithmeticException.class);
        for (int i = 0; i < 2 * FOLD_AFTER; i++) {
            enter(-HALF);
            restart();
        }
        enter(HALF, HALF, HALF, 10, 20, 30, 40);

        assertThat(nodes()).as("of the first fold alone").isEqualTo(1);
        assertThat(sumAt(3)).isEqualTo(6);
        assertThat(sumAt(8)).isEqualTo(6 + HALF);
        assertThat(sumAt(9)).isEqualTo(6);
        assertThat(sumAt(10)).isEqualTo(6 - HALF);
        assertThatThrownBy(() -> sumAt(12)).isInstanceOf(ArithmeticException.class);
        assertThat(sumAt(entered.size())).isEqualTo(106);
        assertThat(longestRow()).isLessThanOrEqualTo(FOLD_AFTER + 1);
    }

    @Test
    void isFoldedAsLongAsItFitsWhateverTheBatches() {
        enter(1, 2, 3, HALF, HALF, HALF, 7, 8, 9);
        List<String> inOne = rows();
        assertThat(nodes()).isEqualTo(1);

        beginAnew();
        enter(1, 2, 3);
        enter(HALF, HALF, HALF);
        enter(7, 8, 9);
        assertThat(rows()).isEqualTo(inOne);
    }

    /** Each fold fits alone; the second one on top of the first does not. */
    @Test
    void isGivenUpAmidABatch() {
        enter(HALF, 1, 2, HALF, 3, 4, -HALF, 5, 6);
        List<String> inOne = rows();
        assertThat(nodes()).as("of the first fold alone").isEqualTo(1);
        assertThat(sumAt(3)).isEqualTo(HALF + 3);
        assertThatThrownBy(() -> sumAt(4)).isInstanceOf(ArithmeticException.class);
        assertThat(sumAt(9)).isEqualTo(HALF + 21);

        beginAnew();
        enter(HALF, 1, 2);
        enter(HALF, 3, 4);
        enter(-HALF, 5, 6);
        assertThat(rows()).isEqualTo(inOne);
    }

    private void beginAnew() {
        readModel.template().execute("TRUNCATE sum_node, sum_tail");
        entered.clear();
        restart();
    }

    private List<String> rows() {
        return readModel
                .template()
                .queryForList(
                        "SELECT node::text FROM sum_node node UNION ALL SELECT tail::text FROM sum_tail tail ORDER BY 1",
                        String.class);
    }

    /** One event each. */
    private void enter(long... amounts) {
        List<EnteredDelta> batch = new ArrayList<>();
        for (long amount : amounts) {
            entered.add(amount);
            batch.add(new EnteredDelta(entered.size(), SERIES, Math.toIntExact(DAY.toEpochDay()), amount));
        }
        new TransactionTemplate(readModel.transactions()).executeWithoutResult(transaction -> folding.entered(batch));
    }

    private void restart() {
        folding = CalendarFolding.ofStored(
                readModel.template(),
                readModel.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write,
                FOLD_AFTER);
    }

    private long sumAt(long position) {
        return new CalendarSums(readModel.template())
                .upTo(List.of(new GroupMember(SERIES, 0, 1)), 1, List.of(DAY), position)[0][0];
    }

    private long nodes() {
        return readModel
                .jdbc()
                .sql("SELECT count(*) FROM sum_node")
                .query(Long.class)
                .single();
    }

    private int longestRow() {
        return readModel
                .jdbc()
                .sql("SELECT max(cardinality(positions)) FROM sum_tail")
                .query(Integer.class)
                .single();
    }
}
