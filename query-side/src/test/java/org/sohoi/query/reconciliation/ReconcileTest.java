package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.report.PeriodicReportAccepted;
import org.sohoi.events.report.PeriodicReportAmended;
import org.sohoi.events.report.PeriodicReportReturned;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.eventstore.Recording;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.PlacedAssociations;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

class ReconcileTest {

    private static final UUID REPORT = new UUID(9, 1);
    private static final UUID ASSOCIATION = new UUID(9, 2);
    private static final UUID OTHER = new UUID(9, 3);
    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final LocalDate MEETING = LocalDate.of(2023, 8, 25);
    private static final LocalDate TO = MEETING.plusDays(1);

    private static ReadModel readModel;

    private final List<AskMeasure> asked = new ArrayList<>();
    private ReportProjection projection;
    private ReconciliationQueries queries;
    private boolean tooMuchAtOnce;

    @BeforeAll
    static void openDatabase() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 4);
    }

    @AfterAll
    static void closeDatabase() {
        readModel.close();
    }

    @BeforeEach
    void emptyTable() {
        readModel.template().execute("TRUNCATE read_model.report_fact");
        projection = new ReportProjection(readModel);
        Measures measures = (question, besidePosition) -> scholarshipsAreFiveThousand(question);
        PlacementMap map = PlacedAssociations.map(
                PlacedAssociations.under(null, ASSOCIATION), PlacedAssociations.under(ASSOCIATION, OTHER));
        queries = new ReconciliationQueries(
                new Reports(readModel.jdbc()),
                new MeasuredFigures(measures, new SumsOfAssociations(measures, (boundaries, position) -> map)),
                (id, date, position) -> "Hội");
    }

    @Test
    void putsEveryClaimBesideTheLedger() {
        submitted(1, REPORT, ASSOCIATION, claims(5_092, Precision.EXACT), claims(4_000, Precision.AT_LEAST));
        ReconciledReport report = only(reconcile(1));
        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report.associationName()).isEqualTo("Hội");
        assertThat(report.figures())
                .extracting(ReconciledFigure::found, ReconciledFigure::difference, ReconciledFigure::verdict)
                .containsExactly(tuple(5_000L, -92L, Verdict.SHORT), tuple(5_000L, 1_000L, Verdict.MATCHES));
    }

    @Test
    void countsTheVerdictsOfThePageAndWhereThatIsAllOfTheWhole() {
        submitted(1, REPORT, ASSOCIATION, claims(5_092, Precision.EXACT), claims(4_000, Precision.AT_LEAST));
        Map<Verdict, Integer> counted =
                Map.of(Verdict.MATCHES, 1, Verdict.SHORT, 1, Verdict.OVER, 0, Verdict.NOT_COMPARABLE, 0);
        Coordinates at = known(1);
        Reconciliation all = Reconciliation.of(at, new ReportCount(1, 2), reconcile(1));
        assertThat(all.verdicts()).isEqualTo(counted);
        assertThat(all.pageVerdicts()).isEqualTo(counted);
        Reconciliation some = Reconciliation.of(at, new ReportCount(2, 3), reconcile(1));
        assertThat(some.verdicts()).isNull();
        assertThat(some.pageVerdicts()).isEqualTo(counted);
    }

    @Test
    void asksOnceForAllThatClaimTheSame() {
        submitted(1, REPORT, ASSOCIATION, claims(10_000, Precision.EXACT), claims(9_000, Precision.AT_LEAST));
        submitted(2, new UUID(9, 4), OTHER, claims(5_000, Precision.EXACT));
        assertThat(reconcile(2).reports().stream()
                        .flatMap(report -> report.figures().stream())
                        .map(ReconciledFigure::found))
                .containsExactly(10_000L, 10_000L, 5_000L);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).groupBy()).containsExactly(Dimension.ASSOCIATION);
        assertThat(asked.get(0).coordinates())
                .isEqualTo(Coordinates.period(JANUARY, TO, new KnownAt(2, null), MEETING));
    }

    @Test
    void asksForEachWhereTheQuestionAboutAllIsRefused() {
        tooMuchAtOnce = true;
        submitted(1, REPORT, ASSOCIATION, claims(5_000, Precision.EXACT));
        submitted(2, new UUID(9, 4), OTHER, claims(4_000, Precision.EXACT));
        assertThat(reconcile(2).reports().stream()
                        .flatMap(report -> report.figures().stream())
                        .map(ReconciledFigure::verdict))
                .containsExactly(Verdict.MATCHES, Verdict.OVER);
        assertThat(asked).hasSize(3);
    }

    @Test
    void asksForDifferentPeopleAndForNamedAssociationsOneByOne() {
        for (ReportedFigure figure : List.of(
                new ReportedFigure("D", "distinct-beneficiaries", Map.of(), Scope.OWN, 1, Precision.EXACT),
                new ReportedFigure(
                        "N",
                        "scholarships",
                        Map.of("association", List.of(OTHER.toString())),
                        Scope.ALL_TIERS,
                        1,
                        Precision.EXACT))) {
            asked.clear();
            submitted(1, REPORT, ASSOCIATION, figure);
            submitted(2, new UUID(9, 4), OTHER, figure);
            reconcile(2);
            assertThat(asked).extracting(AskMeasure::groupBy).containsExactly(List.of(), List.of());
            emptyTable();
        }
    }

    @Test
    void anAssociationThatIsNotOnTheMapIsNotComparable() {
        submitted(1, REPORT, ASSOCIATION, claims(10_000, Precision.EXACT));
        submitted(2, new UUID(9, 4), new UUID(9, 5), claims(0, Precision.EXACT));
        assertThat(reconcile(2).reports().stream()
                        .flatMap(report -> report.figures().stream())
                        .map(ReconciledFigure::verdict))
                .containsExactly(Verdict.MATCHES, Verdict.NOT_COMPARABLE);
    }

    @Test
    void asksForTheFiguresOfThePageAlone() {
        submitted(1, REPORT, ASSOCIATION, claims(1, Precision.EXACT));
        submitted(
                2,
                new UUID(9, 4),
                OTHER,
                new ReportedFigure("F09", "supports", Map.of(), Scope.OWN, 1, Precision.EXACT));
        page(ReportCursor.START, 1);
        assertThat(asked).extracting(AskMeasure::measure).containsExactly("scholarships");
    }

    @Test
    void aPageHasNoMoreClaimsThanAreFoundAtOnce() {
        ReportedFigure[] many = new ReportedFigure[Reports.CLAIMS_AT_ONCE / 2];
        Arrays.fill(many, claims(1, Precision.EXACT));
        for (int number = 1; number <= 4; number++) {
            submitted(number, new UUID(8, number), ASSOCIATION, many);
        }
        ReportedFigure[] tooMany = new ReportedFigure[Reports.CLAIMS_AT_ONCE + 1];
        Arrays.fill(tooMany, claims(1, Precision.EXACT));
        submitted(5, new UUID(8, 5), ASSOCIATION, tooMany);
        List<List<Long>> pages = new ArrayList<>();
        ReportCursor after = ReportCursor.START;
        while (after != null) {
            ReconciledReports page = page(after, 100);
            pages.add(page.reports().stream()
                    .map(report -> report.reportId().getLeastSignificantBits())
                    .toList());
            after = page.next();
        }
        assertThat(pages).containsExactly(List.of(1L, 2L), List.of(3L, 4L), List.of(5L));
    }

    @Test
    void countsWhatIsKnownAndWhatComesAfter() {
        submitted(1, REPORT, ASSOCIATION, claims(1, Precision.EXACT), claims(2, Precision.EXACT));
        submitted(2, new UUID(9, 4), OTHER, claims(3, Precision.EXACT));
        amended(3, claims(1, Precision.EXACT));
        assertThat(count(2, ReportCursor.START)).isEqualTo(new ReportCount(2, 3));
        assertThat(count(3, ReportCursor.START)).isEqualTo(new ReportCount(2, 2));
        assertThat(count(3, page(ReportCursor.START, 1).next())).isEqualTo(new ReportCount(2, 1));
    }

    @Test
    void asksForTheReportsOwnPeriodAndScopeAtTheSamePosition() {
        submitted(1, REPORT, ASSOCIATION, claims(1, Precision.EXACT));
        reconcile(4);
        AskMeasure question = asked.get(0);
        assertThat(question.coordinates()).isEqualTo(Coordinates.period(JANUARY, TO, new KnownAt(4, null), MEETING));
        assertThat(question.filter().association()).isEqualTo(ASSOCIATION);
        assertThat(question.filter().tiers()).isEqualTo(Tiers.ALL);
        assertThat(question.filter().values()).isEqualTo(Map.of(Dimension.CATEGORY, List.of("PUPIL")));
    }

    @Test
    void aClaimAboutWhatIsNotMeasuredIsNotComparable() {
        ReportedFigure unknownMeasure = new ReportedFigure("X1", "happiness", Map.of(), Scope.OWN, 1, Precision.EXACT);
        ReportedFigure unknownDimension = new ReportedFigure(
                "X2", "scholarships", Map.of("colour", List.of("RED")), Scope.OWN, 1, Precision.EXACT);
        submitted(1, REPORT, ASSOCIATION, unknownMeasure, unknownDimension);
        assertThat(only(reconcile(1)).figures()).allSatisfy(figure -> {
            assertThat(figure.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
            assertThat(figure.found()).isNull();
            assertThat(figure.difference()).isNull();
        });
    }

    @Test
    void anAmendmentCountsFromThePositionAtWhichItIsKnown() {
        submitted(1, REPORT, ASSOCIATION, claims(5_092, Precision.EXACT));
        handle(() -> projection.on(new PeriodicReportReturned(REPORT, ASSOCIATION, TO, "recount"), at(2)));
        amended(3, claims(5_000, Precision.EXACT));
        handle(() -> projection.on(new PeriodicReportAccepted(REPORT, ASSOCIATION, TO, null), at(4)));
        assertKnown(1, ReportStatus.SUBMITTED, Verdict.SHORT);
        assertKnown(2, ReportStatus.RETURNED, Verdict.SHORT);
        assertKnown(3, ReportStatus.AMENDED, Verdict.MATCHES);
        assertKnown(4, ReportStatus.ACCEPTED, Verdict.MATCHES);
        assertThat(reconcile(0).reports()).isEmpty();
    }

    @Test
    void handlingAnEventAgainLeavesTheSameAnswer() {
        submitted(1, REPORT, ASSOCIATION, claims(5_000, Precision.EXACT));
        ReconciledReports once = reconcile(1);
        submitted(1, REPORT, ASSOCIATION, claims(5_000, Precision.EXACT));
        assertThat(reconcile(1)).isEqualTo(once);
    }

    @Test
    void leavesOutReportsOnPeriodsThatReachBeyondTheAskedOne() {
        submitted(1, REPORT, ASSOCIATION, claims(5_000, Precision.EXACT));
        assertThat(reconcile(JANUARY, TO).reports()).hasSize(1);
        assertThat(reconcile(JANUARY.minusDays(9), TO.plusDays(9)).reports()).hasSize(1);
        assertThat(reconcile(JANUARY.plusDays(1), TO).reports()).isEmpty();
        assertThat(reconcile(JANUARY, TO.minusDays(1)).reports()).isEmpty();
    }

    @Test
    void mayBeAskedForOneAssociation() {
        submitted(1, REPORT, ASSOCIATION, claims(5_000, Precision.EXACT));
        submitted(2, new UUID(9, 9), OTHER, claims(5_000, Precision.EXACT));
        assertThat(reconcile(2).reports()).hasSize(2);
        AskedReports ofOther = new AskedReports(known(2), OTHER);
        assertThat(only(queries.handle(new Reconcile(ofOther, ReportCursor.START, 100)))
                        .associationId())
                .isEqualTo(OTHER);
        assertThat(queries.handle(new CountReports(ofOther, ReportCursor.START)))
                .isEqualTo(new ReportCount(1, 1));
    }

    /** Of every association. */
    private MeasureAnswer scholarshipsAreFiveThousand(AskMeasure question) {
        asked.add(question);
        if (!question.measure().equals("scholarships")) {
            throw QuestionRefused.notFound("MeasureMustBeKnown", question.measure(), "unknown", "known");
        }
        List<MeasureRow> rows = question.groupBy().isEmpty()
                ? List.of()
                : question.filter().values().getOrDefault(Dimension.ASSOCIATION, List.of()).stream()
                        .map(association -> new MeasureRow(Map.of("association", association), null, null, 5_000))
                        .toList();
        if (tooMuchAtOnce && !rows.isEmpty()) {
            throw QuestionRefused.invalid("QuestionMustNotTakeTooMuch", "interval", "too much", "less", "more");
        }
        return new MeasureAnswer(
                question.measure(),
                MeasureUnit.AWARD,
                MeasureKind.FLOW,
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                null,
                rows,
                null,
                5_000L);
    }

    private void assertKnown(long position, ReportStatus status, Verdict verdict) {
        ReconciledReport report = only(reconcile(position));
        assertThat(report.status()).isEqualTo(status);
        assertThat(report.position()).isEqualTo(position);
        assertThat(report.figures()).extracting(ReconciledFigure::verdict).containsExactly(verdict);
    }

    private ReconciledReports reconcile(long position) {
        return reconcile(known(position));
    }

    private ReconciledReports reconcile(LocalDate from, LocalDate to) {
        return reconcile(Coordinates.period(from, to, new KnownAt(1, null), MEETING));
    }

    private ReconciledReports reconcile(Coordinates coordinates) {
        return queries.handle(new Reconcile(new AskedReports(coordinates, null), ReportCursor.START, 100));
    }

    private ReconciledReports page(ReportCursor after, int limit) {
        return queries.handle(new Reconcile(new AskedReports(known(9), null), after, limit));
    }

    private ReportCount count(long position, ReportCursor after) {
        return queries.handle(new CountReports(new AskedReports(known(position), null), after));
    }

    private static Coordinates known(long position) {
        return Coordinates.period(JANUARY, TO, new KnownAt(position, null), MEETING);
    }

    private static ReconciledReport only(ReconciledReports reconciled) {
        assertThat(reconciled.reports()).hasSize(1);
        return reconciled.reports().get(0);
    }

    private void amended(long position, ReportedFigure... figures) {
        handle(() -> projection.on(
                new PeriodicReportAmended(REPORT, ASSOCIATION, TO, content(figures), "recounted"), at(position)));
    }

    private void submitted(long position, UUID report, UUID association, ReportedFigure... figures) {
        handle(() -> projection.on(
                new PeriodicReportSubmitted(report, association, MEETING, content(figures)), at(position)));
    }

    private static ReportContent content(ReportedFigure... figures) {
        return new ReportContent(JANUARY, TO, List.of(figures), null);
    }

    private static ReportedFigure claims(long value, Precision precision) {
        return new ReportedFigure(
                "F08", "scholarships", Map.of("category", List.of("PUPIL")), Scope.ALL_TIERS, value, precision);
    }

    private static Recording at(long position) {
        return new Recording(position, Instant.EPOCH.plusSeconds(position));
    }

    private static void handle(Runnable handling) {
        DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("batch"));
        handling.run();
        batch.commit();
    }
}
