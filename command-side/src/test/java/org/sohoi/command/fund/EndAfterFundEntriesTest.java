package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ASSOCIATION;
import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.registered;
import static org.sohoi.command.association.AssociationRule.ENTRIES_MUST_NOT_COME_AFTER_THE_END;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.cash;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.AssociationCommands;
import org.sohoi.command.association.DissolveAssociation;
import org.sohoi.command.association.MergeAssociation;
import org.sohoi.command.association.Standings;
import org.sohoi.command.territory.TerritoryMaps;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.territory.Level;

/** An association does not end before what its fund has an entry for. */
class EndAfterFundEntriesTest {

    private static final DissolveAssociation IN_MAY =
            new DissolveAssociation(ASSOCIATION, day("2022-05-01"), "Quyết định");

    private static LedgerSpecification ledger() {
        return new LedgerSpecification((streams, clock) -> {
            Standings standings = new Standings(streams, clock);
            Funds funds = new Funds(streams, standings, clock);
            return List.of(
                    new AssociationCommands(streams, standings, new TerritoryMaps(streams), List.of(funds), clock));
        });
    }

    @Test
    void endsOnTheDayOfItsLastEntry() {
        given(opened(2022), donated(ENTRY, "2022-05-01", 5_000), awarded(ANOTHER_ENTRY, "2022-05-01", 1_000))
                .when(IN_MAY)
                .then(new AssociationDissolved(ASSOCIATION, day("2022-05-01"), "Quyết định"));
    }

    @Test
    void rejectsAnEndBeforeAnEntry() {
        given(opened(2022), donated(ENTRY, "2022-05-02", 5_000))
                .when(IN_MAY)
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void rejectsAnEndBeforeAnEntryOfALaterYear() {
        given(opened(2022), donated(ENTRY, "2022-03-01", 5_000), opened(2023), donated(ANOTHER_ENTRY, "2023-01-01", 1))
                .when(IN_MAY)
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void rejectsAnEndBeforeAnOpeningBalance() {
        given(opened(2023, 5_000, 0)).when(IN_MAY).thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void overlooksBooksThatOpenWithNothingOfTheirOwn() {
        given(opened(2022), donated(ENTRY, "2022-03-01", 5_000), closed(2022, 5_000), opened(2023, 0, 5_000))
                .when(IN_MAY)
                .then(new AssociationDissolved(ASSOCIATION, day("2022-05-01"), "Quyết định"));
    }

    @Test
    void overlooksWhatWasVoided() {
        given(
                        opened(2022),
                        donated(ENTRY, "2022-06-01", 5_000),
                        new DonationVoided(ASSOCIATION, 2022, ENTRY, "Ghi hai lần"))
                .when(IN_MAY)
                .then(new AssociationDissolved(ASSOCIATION, day("2022-05-01"), "Quyết định"));
    }

    @Test
    void takesAnEntryForWhereItWasCorrectedTo() {
        given(
                        opened(2022),
                        donated(ENTRY, "2022-04-01", 5_000),
                        new DonationCorrected(ASSOCIATION, 2022, ENTRY, day("2022-06-01"), cash(5_000), "Sai ngày"))
                .when(IN_MAY)
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void rejectsAMergerBeforeAnEntry() {
        given(
                        registered(ANOTHER_ASSOCIATION, "TV-0002", Level.PROVINCE, "84"),
                        opened(2022),
                        donated(ENTRY, "2022-05-02", 5_000))
                .when(new MergeAssociation(ASSOCIATION, day("2022-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void mergesAfterItsLastEntry() {
        given(
                        registered(ANOTHER_ASSOCIATION, "TV-0002", Level.PROVINCE, "84"),
                        opened(2022),
                        donated(ENTRY, "2022-05-02", 5_000))
                .when(new MergeAssociation(ASSOCIATION, day("2022-05-02"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .then(new AssociationMerged(ASSOCIATION, day("2022-05-02"), ANOTHER_ASSOCIATION, "Hợp nhất"));
    }

    private LedgerSpecification given(LedgerEvent... events) {
        return ledger().given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2021-02-01"), "Hết nhiệm kỳ"))
                .given(events);
    }
}
