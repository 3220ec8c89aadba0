package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.projection.FilledInBulk;
import org.sohoi.query.projection.ReadModel;

/**
 * Where projections enter what an event amounts to. Each handler enters something once an event, at most.
 *
 * <p>Stocks of an association that has ended are nothing from its last day on, whatever is still entered or corrected:
 * every delta known after the ending brings its own end with it.
 */
public final class EntryLedger implements FilledInBulk {

    /** The processing group of all handlers that enter something here. */
    public static final String PROCESSING_GROUP = "measures";

    /** Beyond what any entry, or the end of an association, amounts to: that is numbered from 0, by another handler. */
    private static final int FIRST_ORDINAL_OF_COUNTS = 10_000_000;

    private final SeriesRegister series;
    private final DeltaRows rows;
    private final EndedAssociations ended;

    EntryLedger(ReadModel readModel, MeasureProperties properties) {
        this.series = new SeriesRegister(readModel);
        this.rows = new DeltaRows(readModel, series, properties.foldAfter());
        this.ended = new EndedAssociations(readModel.jdbc());
    }

    /** Says in which unit an association is registered, before anything of it is entered. */
    public void register(Recording at, UUID association, String unitCode) {
        batch().add(at, () -> series.register(association, unitCode));
    }

    /** Enters something new. */
    public void enter(Recording at, Entry entry, List<Amount> amounts) {
        enter(at, Cause.ENTERED, entry, amounts);
    }

    /** By how much what was entered has turned out to be more, where there is no id that it could be looked up by. */
    public void adjust(Recording at, Entry entry, List<Amount> more) {
        enter(at, Cause.CORRECTED, entry, more);
    }

    private void enter(Recording at, Cause cause, Entry entry, List<Amount> amounts) {
        batch().add(at, () -> write(at, cause, entry, with(new NetDeltas(), at, entry, amounts)));
    }

    /** Takes back all that an entry amounted to so far, and enters it as it is now; nothing when it never happened. */
    public void restate(Recording at, Entry entry, List<Amount> amounts) {
        restate(at, amounts.isEmpty() ? Cause.VOIDED : Cause.CORRECTED, entry, amounts);
    }

    /** The same, where what is left of an entry does not tell why it is another: a void one may be the entry's end. */
    public void restate(Recording at, Cause cause, Entry entry, List<Amount> amounts) {
        batch().add(
                        at,
                        entry,
                        () -> write(
                                at,
                                cause,
                                entry,
                                with(
                                        rows.ofEntry(entry, at.position())
                                                .withoutPeople()
                                                .negated(),
                                        at,
                                        entry,
                                        amounts)));
    }

    /** The stocks of an entry are gone from that day on. */
    public void end(Recording at, Entry entry, LocalDate day) {
        batch().add(
                        at,
                        entry,
                        () -> write(
                                at,
                                Cause.ENDED,
                                entry,
                                rows.ofEntry(entry, at.position()).endingOn(day)));
    }

    /** All stocks of an association are gone from that day on. */
    public void endAssociation(Recording at, UUID association, LocalDate day) {
        batch().add(
                        at,
                        () -> write(
                                at,
                                Cause.ENDED,
                                new Entry(association, null),
                                rows.endingWith(association, at.position()).endingOn(day)));
        ended.add(association, day, at.position());
    }

    @Override
    public void complete() {
        rows.complete();
    }

    /** From which day on an association was known to be no more just before an event. */
    public Optional<LocalDate> endOf(UUID association, Recording before) {
        return ended.endedOn(association, before.position());
    }

    /**
     * What is entered in a batch is worked out at its end, all of it in its order: so what the entries amounted to before
     * the batch is read at once, however many are restated.
     */
    private EnteredBatch batch() {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        return unitOfWork.getOrComputeResource(EnteredBatch.class.getName(), key -> {
            EnteredBatch batch = new EnteredBatch();
            unitOfWork.onPrepareCommit(committed -> {
                rows.begin(batch.sought(), batch.firstPosition());
                batch.steps().forEach(Runnable::run);
                rows.write();
            });
            return batch;
        });
    }

    /**
     * Enters by how much counts of different people have changed, beside what an entry amounts to; once an event, at most.
     *
     * @param entry that the event is about; none where it is about none
     * @param changes in an order that is the same whenever the same event is handled; asked for at the end of the batch,
     *     event by event in their order
     */
    public void count(Recording at, Cause cause, @Nullable UUID entry, Supplier<List<CountChange>> changes) {
        batch().add(at, () -> {
            NetDeltas net = new NetDeltas();
            changes.get()
                    .forEach(change -> net.add(
                            series.seriesOf(
                                    change.association(),
                                    Amount.of(change.series(), change.day(), change.by()),
                                    at.position()),
                            change.day(),
                            change.by()));
            write(at, cause, FIRST_ORDINAL_OF_COUNTS, entry, net.inOrder());
        });
    }

    private NetDeltas with(NetDeltas change, Recording at, Entry entry, List<Amount> amounts) {
        for (Amount amount : amounts) {
            if (amount.amount() != 0) {
                change.add(
                        series.seriesOf(entry.association(), amount, at.position()),
                        amount.effectiveOn(),
                        amount.amount());
            }
        }
        return change;
    }

    private void write(Recording at, Cause cause, Entry entry, NetDeltas change) {
        int next = write(at, cause, DeltaRows.FIRST, entry.id(), change.inOrder());
        // Not part of the entry: when that is restated, the restatement brings its own.
        ended.endedOn(entry.association(), at.position())
                .ifPresent(day ->
                        write(at, Cause.ENDED, next, null, change.endingOn(day).inOrder()));
    }

    private int write(Recording at, Cause cause, int ordinal, @Nullable UUID entry, List<NetDeltas.Delta> deltas) {
        int next = ordinal;
        for (NetDeltas.Delta delta : deltas) {
            SeriesRegister.WiderSeries wider = series.widerThan(delta.series(), at.position());
            rows.add(new DeltaRows.Row(
                    at.position(),
                    next++,
                    delta.series(),
                    wider.ofAssociation(),
                    wider.ofUnit(),
                    wider.ofAll(),
                    delta.effectiveOn(),
                    delta.amount(),
                    entry,
                    cause));
        }
        return next;
    }
}
