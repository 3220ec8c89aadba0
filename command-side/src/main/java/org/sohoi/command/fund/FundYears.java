package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_EXIST;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.Aggregate;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.events.Vnd;

/** The years of one association's fund, from its registration to now. Any of them may be there or not. */
final class FundYears {

    private final LedgerStreams ledger;
    private final AggregateStreams<FundYear> streams;
    private final UUID associationId;
    private final int first;
    private final int current;

    FundYears(LedgerStreams ledger, AggregateStreams<FundYear> streams, UUID associationId, int first, int current) {
        this.ledger = ledger;
        this.streams = streams;
        this.associationId = associationId;
        this.first = first;
        this.current = current;
    }

    Optional<Aggregate<FundYear>> find(int year) {
        return streams.find(FundYear.streamOf(associationId, year));
    }

    /** The year that the command is about. */
    Aggregate<FundYear> change(int year) {
        String stream = FundYear.streamOf(associationId, year);
        return streams.change(stream, () -> noBooks(stream));
    }

    /** To be asked before the years before are locked: the command is about a year that is there. */
    void mustExist(int year) {
        String stream = FundYear.streamOf(associationId, year);
        if (!streams.exists(stream)) {
            throw noBooks(stream);
        }
    }

    private static RuleViolation noBooks(String stream) {
        return FUND_YEAR_MUST_EXIST.violated(stream, "a year with books", "no such year");
    }

    /** The year that the command's entry belongs to; its books are opened where they are not yet. */
    Aggregate<FundYear> changeOrOpen(int year) {
        return find(year).isPresent() ? change(year) : open(year, Vnd.ZERO);
    }

    /** Opens books between those before and those after, if there are any. */
    Aggregate<FundYear> open(int year, Vnd openingBalance) {
        Vnd broughtForward = before(year)
                .map(earlier -> earlier.invoke(FundYear::carriesForward))
                .orElse(Vnd.ZERO);
        Aggregate<FundYear> opened = streams.begin(
                FundYear.streamOf(associationId, year),
                () -> new FundYear(associationId, year, openingBalance, broughtForward));
        after(year)
                .ifPresent(later -> later.execute(next -> {
                    next.mustNotBeginTheLedger();
                    next.bringForward(Vnd.ZERO);
                }));
        return opened;
    }

    Optional<Aggregate<FundYear>> before(int year) {
        return nearest(IntStream.iterate(Math.min(year - 1, current), y -> y >= first, y -> y - 1));
    }

    Optional<Aggregate<FundYear>> after(int year) {
        return nearest(IntStream.rangeClosed(Math.max(year + 1, first), current));
    }

    private Optional<Aggregate<FundYear>> nearest(IntStream years) {
        return years.mapToObj(this::find).flatMap(Optional::stream).findFirst();
    }

    /** The year that holds the entry, restated as of a day that must lie in it. */
    Aggregate<FundYear> holding(UUID entryId, int restatedYear) {
        Optional<Aggregate<FundYear>> expected =
                find(restatedYear).filter(year -> year.invoke(books -> books.has(entryId)));
        if (expected.isPresent()) {
            return change(restatedYear);
        }
        throw yearOf(entryId).stream()
                .mapToObj(year -> CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR.violated(
                        entryId, "a date in " + year, "a date in " + restatedYear))
                .findFirst()
                .orElseGet(() -> missing(entryId));
    }

    /** The year that holds the entry. */
    Aggregate<FundYear> holding(UUID entryId) {
        return change(yearOf(entryId).orElseThrow(() -> missing(entryId)));
    }

    /** From now back, reading and not locking: an entry never moves to another year. */
    private OptionalInt yearOf(UUID entryId) {
        return IntStream.iterate(current, year -> year >= first, year -> year - 1)
                .filter(year -> ledger.events(FundYear.streamOf(associationId, year))
                        .anyMatch(event -> entryId.equals(Entry.begunBy(event))))
                .findFirst();
    }

    private static RuleViolation missing(UUID entryId) {
        return ENTRY_MUST_EXIST.violated(entryId, "an entry of this association's fund", "no such entry");
    }
}
