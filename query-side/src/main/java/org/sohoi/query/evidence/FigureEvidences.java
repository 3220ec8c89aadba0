package org.sohoi.query.evidence;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.trace.AddedDeltas;
import org.sohoi.query.trace.Contribution;
import org.sohoi.query.trace.Contributions;
import org.sohoi.query.trace.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers what figures follow from: their contributions, and every event without which these cannot be computed again. */
final class FigureEvidences {

    /**
     * A correction takes back what its entry amounted to, which only the entry's earlier events tell: those that have a
     * first delta of it, by which they are found.
     */
    private static final String OF_ENTRIES = """
            SELECT position FROM measure_delta
             WHERE entry_id = ANY (:ids) AND ordinal = 0 AND position <= :known_at LIMIT :limit""";

    /** What is entered after an association's end is gone with it. */
    private static final String ENDINGS = """
            SELECT position FROM measure_ending
             WHERE association_id = ANY (:ids) AND position <= :known_at LIMIT :limit""";

    private final Measures measures;
    private final Composition composition;
    private final Contributions contributions;
    private final JdbcClient jdbc;
    private final int most;

    FigureEvidences(
            Measures measures, Composition composition, Contributions contributions, JdbcClient jdbc, int most) {
        this.measures = measures;
        this.composition = composition;
        this.contributions = contributions;
        this.jdbc = jdbc;
        this.most = most;
    }

    /** @throws org.sohoi.query.problem.QuestionRefused when it makes no sense, is about no sum, or needs too many events */
    FigureEvidence of(AskMeasure question) {
        FigureMustBeASum.check(question.measure());
        MeasureAnswer answer = measures.answer(question);
        long knownAt = question.coordinates().position();
        List<Contribution> found = contributions.after(
                Cursor.START, new AddedDeltas(composition.addendsOf(question), 0, knownAt), most + 1);
        EvidenceMustNotBeTooLarge.check(found.size(), most);
        return new FigureEvidence(
                answer,
                found.stream()
                        .map(one -> ClaimedContribution.of(answer.measure(), one))
                        .toList(),
                positions(found, answer.kind(), knownAt));
    }

    private List<Long> positions(List<Contribution> found, MeasureKind kind, long knownAt) {
        SortedSet<Long> positions = new TreeSet<>();
        found.forEach(one -> positions.add(one.position()));
        positions.addAll(positions(OF_ENTRIES, ids(found, Contribution::entryId), knownAt));
        if (kind == MeasureKind.STOCK) {
            positions.addAll(positions(ENDINGS, ids(found, Contribution::association), knownAt));
        }
        EvidenceMustNotBeTooLarge.check(positions.size(), most);
        return List.copyOf(positions);
    }

    private static UUID[] ids(List<Contribution> found, Function<Contribution, ? extends Object> id) {
        return found.stream().map(id).filter(Objects::nonNull).distinct().toArray(UUID[]::new);
    }

    private List<Long> positions(String statement, UUID[] ids, long knownAt) {
        return jdbc.sql(statement)
                .param("ids", ids)
                .param("known_at", knownAt)
                .param("limit", most + 1)
                .query(Long.class)
                .list();
    }
}
