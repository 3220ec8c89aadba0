package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.OneAssociation.another;
import static org.sohoi.command.OneAssociation.associationRegistered;
import static org.sohoi.command.association.AssociationRule.ENTRIES_MUST_NOT_COME_AFTER_THE_END;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.day;
import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.named;
import static org.sohoi.command.membership.Rolls.opened;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.AssociationCommands;
import org.sohoi.command.association.DissolveAssociation;
import org.sohoi.command.association.MergeAssociation;
import org.sohoi.command.association.Standings;
import org.sohoi.command.territory.TerritoryMaps;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.membership.MembershipEntryVoided;

/** An association does not end before what its roll has an entry for. */
class EndAfterRollEntriesTest {

    private static final DissolveAssociation IN_MAY =
            new DissolveAssociation(ASSOCIATION, day("2022-05-01"), "Quyết định");

    private final LedgerSpecification ledger = new LedgerSpecification((streams, clock) -> {
        Standings standings = new Standings(streams, clock);
        return List.of(new AssociationCommands(
                streams, standings, new TerritoryMaps(streams), List.of(new MembershipRolls(streams)), clock));
    });

    @Test
    void endsOnTheDayOfItsLastEntry() {
        given(opened("2020-01-01", 10), departed("left", "2022-05-01", 2))
                .when(IN_MAY)
                .then(new AssociationDissolved(ASSOCIATION, day("2022-05-01"), "Quyết định"));
    }

    @Test
    void rejectsAnEndBeforeAnEntry() {
        given(opened("2020-01-01", 10), admitted("came", "2022-05-02", 2))
                .when(IN_MAY)
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void rejectsAnEndBeforeTheRollBegins() {
        given(opened("2022-06-01", 10)).when(IN_MAY).thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void rejectsAMergerBeforeAnEntry() {
        UUID other = named("another association");
        given(another(other), opened("2020-01-01", 10), admitted("came", "2022-05-02", 2))
                .when(new MergeAssociation(ASSOCIATION, day("2022-05-01"), other, "Hợp nhất"))
                .thenRejectedBy(ENTRIES_MUST_NOT_COME_AFTER_THE_END);
    }

    @Test
    void overlooksWhatWasVoided() {
        given(
                        opened("2020-01-01", 10),
                        admitted("came", "2022-05-02", 2),
                        new MembershipEntryVoided(ASSOCIATION, named("came"), "Ghi hai lần"))
                .when(IN_MAY)
                .then(new AssociationDissolved(ASSOCIATION, day("2022-05-01"), "Quyết định"));
    }

    private LedgerSpecification given(LedgerEvent... events) {
        return ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2021-02-01"), "Hết nhiệm kỳ"))
                .given(events);
    }
}
