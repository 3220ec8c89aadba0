package org.sohoi.command.decision;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.eventstore.DecisionBasis;

/**
 * The streams of one kind of aggregate. What is loaded is locked in this process until the command is done; across
 * processes, the ledger takes the command's events only if no stream that it loaded has moved.
 *
 * <p>Load several streams of a kind in ascending order, so that no two commands wait for each other.
 */
public final class AggregateStreams<T> {

    private final Repository<T> repository;
    private final ToLongFunction<String> reached;
    private final Predicate<String> hasBegun;

    /**
     * @param reached the sequence that a stream has come to, of whatever kind it is
     * @param hasBegun asked before loading, because the repository makes a warning of every stream that it does not find
     */
    AggregateStreams(Repository<T> repository, ToLongFunction<String> reached, Predicate<String> hasBegun) {
        this.repository = repository;
        this.reached = reached;
        this.hasBegun = hasBegun;
    }

    /** The aggregate that the command is about, if it is at the version that the caller expects. */
    public Aggregate<T> change(String stream, Supplier<RuleViolation> missing) {
        Aggregate<T> aggregate = find(stream).orElseThrow(missing);
        ExpectedVersion.check(stream, aggregate.version());
        return aggregate;
    }

    /** Whether the stream has begun; it is neither read nor locked. */
    public boolean exists(String stream) {
        return hasBegun.test(stream);
    }

    /** An aggregate that the decision needs beside, to read it or to change it too. */
    public Optional<Aggregate<T>> find(String stream) {
        if (!hasBegun.test(stream)) {
            DecisionBasis.restsOn(stream, DecisionBasis.NOT_BEGUN);
            return Optional.empty();
        }
        try {
            Aggregate<T> aggregate = repository.load(stream);
            DecisionBasis.restsOn(stream, aggregate.version());
            return Optional.of(aggregate);
        } catch (AggregateNotFoundException e) {
            // There is a stream of that name, but of another kind: an id out of place.
            DecisionBasis.restsOn(stream, reached.applyAsLong(stream));
            return Optional.empty();
        }
    }

    /** Begins a stream; the decision applies its first event. */
    public Aggregate<T> begin(String stream, Callable<T> firstDecision) {
        ExpectedVersion.check(stream, DecisionBasis.NOT_BEGUN);
        try {
            return repository.newInstance(firstDecision);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Decisions throw no checked exceptions", e);
        }
    }
}
