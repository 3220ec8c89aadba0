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
    private final long besidePosition;
    private final Stretches stretches;

    private AllContributions(QueryGateway queries, AskMeasure question, long besidePosition, Stretches stretches) {
        this.queries = queries;
        this.question = question;
        this.besidePosition = besidePosition;
        this.stretches = stretches;
    }

    /**
     * Not to be gone through when there are more than a table may have.
     *
     * @param besidePosition another T, at which what is asked about may be known instead
     */
    public static AllContributions of(AskMeasure question, long besidePosition, Cursor after, QueryGateway queries) {
        FindStretches all = new FindStretches(question, besidePosition, after);
        return new AllContributions(
                queries,
                question,
                besidePosition,
                queries.query(all, Stretches.class).join());
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
                question,
                besidePosition,
                stretches.beginning(number),
                stretches.ends().get(number));
        return queries.query(stretch, Stretch.class).join();
    }
}
