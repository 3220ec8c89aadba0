package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_NOT_PRECEDE_THE_ASSOCIATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sohoi.command.association.EntriesInItsName;
import org.sohoi.command.association.Standing;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.events.LedgerCalendar;

/** The funds of all associations, opened to decisions as far as the association's standing allows. */
public final class Funds implements EntriesInItsName {

    private final LedgerStreams ledger;
    private final AggregateStreams<FundYear> streams;
    private final Standings standings;
    private final Clock clock;

    public Funds(LedgerStreams ledger, Standings standings, Clock clock) {
        this.ledger = ledger;
        this.streams = ledger.of(FundYear.class);
        this.standings = standings;
        this.clock = clock;
    }

    LocalDate today() {
        return LedgerCalendar.today(clock);
    }

    /** For an entry that is effective on that day, or restated as of it. */
    FundYears forEntryOn(UUID associationId, LocalDate effectiveOn) {
        return years(associationId, standings.mustTakeEntriesOn(associationId, effectiveOn));
    }

    /** For a change without a day of its own. */
    FundYears forChange(UUID associationId) {
        Standing standing = standings.of(associationId);
        standing.mustNotBeDissolved();
        return years(associationId, standing);
    }

    /** For closing books, which an association that is no more owes too. */
    FundYears forClosing(UUID associationId) {
        return years(associationId, standings.of(associationId));
    }

    /** For opening the books of a year that is the association's own. */
    FundYears forOpening(UUID associationId, int year) {
        Standing standing = standings.of(associationId);
        standing.mustNotBeDissolved();
        int current = today().getYear();
        int first = standing.registeredOn().getYear();
        FUND_YEAR_MUST_NOT_BE_IN_THE_FUTURE.require(year <= current, associationId, "a year up to " + current, year);
        FUND_YEAR_MUST_NOT_PRECEDE_THE_ASSOCIATION.require(
                year >= first, associationId, "a year from " + first + " on", year);
        return years(associationId, standing);
    }

    /** That there is nothing in next year's books is taken for granted too, which may begin before this is recorded. */
    @Override
    public Optional<Dated> latestAfter(UUID associationId, LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), today().getYear() + 1)
                .mapToObj(year -> streams.find(FundYear.streamOf(associationId, year)))
                .flatMap(Optional::stream)
                .map(year -> year.invoke(books -> books.latestAfter(day)))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private FundYears years(UUID associationId, Standing standing) {
        return new FundYears(
                ledger, streams, associationId, standing.registeredOn().getYear(), today().getYear());
    }
}
