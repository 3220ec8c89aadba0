package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.scratch.Scratch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sum of any series, own or wider, up to any day, as known at any position, is that of going through all deltas; with
 * whatever was folded when, days in any order, and batches taken back. A probe is one such sum: more than 100,000 in all.
 * And the calendar follows from the deltas alone: entered anew, in other batches, they leave the same rows.
 */
class CalendarSumsTest {

    private static final int BATCHES = 60;
    private static final int LARGEST_BATCH = 30;
    private static final int QUESTIONS_A_BATCH = 2;
    private static final int GROUPS = 8;

    /** Fewer than there are series. */
    private static final int TAILS_IN_MEMORY = 3;

    /** With so many, the roots of half a history have days. */
    private static final int MANY = 64;

    private static final Set<RootForm> FORMS = EnumSet.noneOf(RootForm.class);

    private static ReadModel readModel;

    /** What it has seen, it keeps while the tables are emptied and written anew. */
    private static CalendarSums calendar;

    private static long probes;

    private final List<Delta> deltas = new ArrayList<>();

    @BeforeContainer
    static void open() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        calendar = new CalendarSums(template());
    }

    @AfterContainer
    static void close() {
        readModel.close();
        assertThat(probes).isGreaterThan(100_000);
        assertThat(FORMS).containsExactly(RootForm.values());
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void sumsAreThoseOfTheDeltas(@ForAll long seed) {
        Random random = new Random(seed);
        deltas.clear();
        empty();
        int foldAfter = 1 + random.nextInt(12);
        CalendarFolding folding = folding(foldAfter);
        for (int batch = 0; batch < BATCHES; batch++) {
            if (random.nextInt(10) == 0) {
                enter(batch(random), folding, true);
            }
            List<Delta> entered = batch(random);
            enter(entered, folding, false);
            deltas.addAll(entered);
            if (random.nextInt(12) == 0) {
                folding = folding(foldAfter);
            }
            for (int question = 0; question < QUESTIONS_A_BATCH; question++) {
                ask(random);
            }
        }
        List<String> rows = rows();
        assertThat(rows).isNotEmpty();
        FORMS.addAll(RootForm.stored(template()));
        empty();
        enterAllAgain(random, folding(foldAfter));
        assertThat(rows()).as("entered anew in other batches").isEqualTo(rows);
        empty();
        try (Scratch scratch = new Scratch(Path.of(System.getProperty("java.io.tmpdir")))) {
            CalendarFolding remembering = remembering(scratch, foldAfter);
            int last = cut(random);
            enter(random, deltas.subList(0, last), remembering);
            complete(remembering);
            enter(random, deltas.subList(last, deltas.size()), remembering);
            assertThat(rows())
                    .as("entered without looking at the tables, %d before they were full", last)
                    .isEqualTo(rows);
            for (int series : List.of(1, 12, 13, 101, 202)) {
                assertThat(remembering.byDay(series)).get().isEqualTo(byDay(series));
            }
        }
    }

    /** With how many deltas a series is folded is a setting; so is with how many days its root has months. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void sumsAreThoseOfTheDeltasWhateverTheSettingWas(@ForAll long seed) {
        Random random = new Random(seed);
        deltas.clear();
        empty();
        CalendarFolding folding = folding(MANY);
        for (int batch = 0; batch < BATCHES; batch++) {
            List<Delta> entered = batch(random);
            enter(entered, folding, false);
            deltas.addAll(entered);
            if (batch == BATCHES / 2) {
                assertThat(RootForm.stored(template())).as("so far").containsExactly(RootForm.DAYS);
                folding = folding(1);
            } else if (random.nextInt(6) == 0) {
                folding = folding(batch < BATCHES / 2 ? MANY : 1 + random.nextInt(MANY));
            }
            for (int question = 0; question < QUESTIONS_A_BATCH; question++) {
                ask(random);
            }
        }
        assertThat(RootForm.stored(template())).containsExactly(RootForm.values());
    }

    @Example
    void twoRootsOfDaysHaveRoomOnAPage() {
        deltas.clear();
        empty();
        CalendarFolding folding = folding(160);
        LocalDate first = LocalDate.of(2023, 1, 1);
        for (int day = 0; day < 480; day++) {
            enter(List.of(new Delta(day + 1, List.of(1), first.plusDays(day), 1)), folding, false);
            if (day == 478) {
                assertThat(RootForm.stored(template()))
                        .as("before the third fold")
                        .containsExactly(RootForm.DAYS);
            }
        }
        assertThat(RootForm.stored(template())).containsExactly(RootForm.values());
        assertThat(template().queryForObject("SELECT max(pg_column_size(node)) FROM sum_node node", Integer.class))
                .isLessThan(8_192 / 2 - 100);
    }

    /** Without its root, a series would be exact too, but cost as much as its deltas are. */
    @Example
    void rootsAreFoundWhereTheyWereNotWhenTheyWereSeen() {
        NodeSums nodes = new NodeSums(template());
        assertThat(rootAt(nodes, 20, 40)).isEqualTo(20);
        assertThat(rootAt(nodes, 8, 40)).isEqualTo(8);
        assertThat(rootAt(nodes, 40, 40)).isEqualTo(40);
        assertThat(rootAt(nodes, 40, 39)).isEqualTo(36);
    }

    /** Of a series that has one delta at each position, and is folded with every fourth. */
    private long rootAt(NodeSums nodes, int deltas, long position) {
        empty();
        CalendarFolding folding = folding(4);
        LocalDate day = LocalDate.of(2023, 8, 25);
        for (int delta = 1; delta <= deltas; delta++) {
            enter(List.of(new Delta(delta, List.of(1), day, 1)), folding, false);
        }
        NodeSums.Folded folded = Objects.requireNonNull(
                nodes.upTo(List.of(1), List.of(day), position).get(1));
        assertThat(folded.sums()).containsExactly(folded.position());
        return folded.position();
    }

    /** Between two events, or at an end. */
    private int cut(Random random) {
        int last = random.nextInt(deltas.size() + 1);
        while (last > 0
                && last < deltas.size()
                && deltas.get(last).position() == deltas.get(last - 1).position()) {
            last++;
        }
        return last;
    }

    private static void complete(CalendarFolding folding) {
        new TransactionTemplate(readModel.transactions()).executeWithoutResult(transaction -> folding.complete());
    }

    private static CalendarFolding remembering(Scratch scratch, int foldAfter) {
        return new CalendarFolding(
                new RememberedNodes(scratch.table()),
                new RememberedTails(
                        scratch.table(),
                        TAILS_IN_MEMORY,
                        readModel.writer(CalendarFolding.TAILS, CalendarFolding.TAIL_COLUMNS)::write,
                        new TailRows(template())),
                readModel.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write,
                foldAfter);
    }

    private Map<LocalDate, Long> byDay(int series) {
        Map<LocalDate, Long> days = new TreeMap<>();
        for (Delta delta : deltas) {
            if (delta.series().contains(series)) {
                days.merge(delta.day(), delta.amount(), Math::addExact);
            }
        }
        return days;
    }

    private static CalendarFolding folding(int foldAfter) {
        return new CalendarFolding(
                StandingNodes.stored(new NodeVersions(template())),
                new StoredTails(template(), foldAfter, true, TAILS_IN_MEMORY),
                readModel.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write,
                foldAfter);
    }

    /** In batches as they come, each of whole events. */
    private void enterAllAgain(Random random, CalendarFolding folding) {
        enter(random, deltas, folding);
    }

    private void enter(Random random, List<Delta> all, CalendarFolding folding) {
        List<Delta> batch = new ArrayList<>();
        for (Delta delta : all) {
            boolean newEvent = !batch.isEmpty() && batch.get(batch.size() - 1).position() != delta.position();
            if (newEvent && random.nextInt(40) == 0) {
                enter(batch, folding, false);
                batch = new ArrayList<>();
            }
            batch.add(delta);
        }
        enter(batch, folding, false);
    }

    private static List<String> rows() {
        return template().queryForList("""
                        SELECT node::text FROM read_model.sum_node node
                         UNION ALL
                        SELECT tail::text FROM read_model.sum_tail tail
                         ORDER BY 1""", String.class);
    }

    private static void empty() {
        template().execute("TRUNCATE read_model.sum_node, read_model.sum_tail");
    }

    /** Own series 1 to 12, four to each wider one (101 to 103), and half of each of those to each whole one. */
    private List<Delta> batch(Random random) {
        List<Delta> batch = new ArrayList<>();
        long position = head();
        for (int i = 1 + random.nextInt(LARGEST_BATCH); i > 0; i--) {
            position += random.nextInt(3) == 0 ? 0 : 1;
            position = Math.max(position, head() + 1);
            int own = 1 + random.nextInt(12);
            batch.add(new Delta(
                    position,
                    List.of(own, 101 + own % 3, 201 + own % 2),
                    day(random),
                    random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L)));
        }
        return batch;
    }

    private static LocalDate day(Random random) {
        LocalDate usual = LocalDate.of(2023, 5, 1).plusDays(random.nextInt(60));
        return random.nextInt(4) == 0 ? usual.minusDays(random.nextInt(4_000)) : usual;
    }

    private static LocalDate dayOrEndOfMonth(Random random) {
        LocalDate day = day(random);
        return random.nextInt(3) == 0 ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }

    private void enter(List<Delta> batch, CalendarFolding folding, boolean takenBack) {
        new TransactionTemplate(readModel.transactions()).executeWithoutResult(transaction -> {
            folding.entered(Delta.entered(batch));
            if (takenBack) {
                transaction.setRollbackOnly();
                folding.forget(Integer.MAX_VALUE);
            }
        });
    }

    private void ask(Random random) {
        List<GroupMember> members = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            int series = switch (random.nextInt(3)) {
                case 0 -> 1 + random.nextInt(13);
                case 1 -> 101 + random.nextInt(3);
                default -> 201 + random.nextInt(2);
            };
            members.add(new GroupMember(series, random.nextInt(GROUPS), random.nextBoolean() ? 1 : -1));
        }
        TreeSet<LocalDate> days = new TreeSet<>(List.of(dayOrEndOfMonth(random)));
        if (random.nextInt(4) > 0) {
            for (int i = 1; i < 12; i++) {
                days.add(dayOrEndOfMonth(random));
                days.add(day(random).with(TemporalAdjusters.lastDayOfYear()));
            }
        }
        long position = random.nextInt(3) == 0 ? head() : random.nextLong(head() + 1);

        long[][] sums = calendar.upTo(members, GROUPS, List.copyOf(days), position);

        int at = 0;
        for (LocalDate day : days) {
            for (int group = 0; group < GROUPS; group++) {
                assertThat(sums[group][at])
                        .as("group %d of %s up to %s at %d", group, members, day, position)
                        .isEqualTo(byHand(members, group, day, position));
                probes++;
            }
            at++;
        }
    }

    private long byHand(List<GroupMember> members, int group, LocalDate day, long position) {
        long sum = 0;
        for (GroupMember member : members) {
            if (member.group() == group) {
                for (Delta delta : deltas) {
                    if (delta.series().contains(member.series())
                            && delta.position() <= position
                            && !delta.day().isAfter(day)) {
                        sum += member.sign() * delta.amount();
                    }
                }
            }
        }
        return sum;
    }

    private long head() {
        return deltas.isEmpty() ? 0 : deltas.get(deltas.size() - 1).position();
    }

    static JdbcTemplate template() {
        return readModel.template();
    }
}
