package org.sohoi.query.trace;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.measures.AskMeasure;

/**
 * The contributions to a figure, however many: they are asked for while they are gone through, and a stretch of them is in
 * memory at a time. No connection to the database is held in between.
 */
public final class AllContributions implements Iterable<Contribution> {

    private final QueryGateway queries;
    private final AskMeasure question;
    private final Stretches stretches;

    private AllContributions(QueryGateway queries, AskMeasure question, Stretches stretches) {
        this.queries = queries;
        this.question = question;
        this.stretches = stretches;
    }

    /** @throws org.sohoi.query.problem.QuestionRefused inside what a joined query throws, when they are too many */
    public static AllContributions of(AskMeasure question, Cursor after, QueryGateway queries) {
        return new AllContributions(
                queries,
                question,
                queries.query(new FindStretches(question, after), Stretches.class)
                        .join());
    }

    public long count() {
        return stretches.count();
    }

    public Stream<Contribution> stream() {
        return IntStream.range(0, stretches.ends().size())
                .boxed()
                .flatMap(number -> read(number).contributions().stream());
    }

    @Override
    public Iterator<Contribution> iterator() {
        return stream().iterator();
    }

    private Stretch read(int number) {
        ReadStretch stretch = new ReadStretch(
                question, stretches.beginning(number), stretches.ends().get(number));
        return queries.query(stretch, Stretch.class).join();
    }
}
