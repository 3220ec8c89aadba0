package org.sohoi.command.membership;

import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_EXIST;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sohoi.command.association.EntriesInItsName;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;

/** The rolls of all associations. */
final class MembershipRolls implements EntriesInItsName {

    private final AggregateStreams<MembershipRoll> streams;

    MembershipRolls(LedgerStreams ledger) {
        this.streams = ledger.of(MembershipRoll.class);
    }

    /** The first entry begins the roll. */
    void enter(UUID associationId, UUID entryId, Consumer<MembershipRoll> decision) {
        String stream = MembershipRoll.streamOf(associationId);
        if (streams.find(stream).isPresent()) {
            change(associationId, entryId, decision);
        } else {
            streams.begin(stream, () -> {
                MembershipRoll roll = new MembershipRoll();
                decision.accept(roll);
                return roll;
            });
        }
    }

    void change(UUID associationId, UUID entryId, Consumer<MembershipRoll> decision) {
        streams.change(
                        MembershipRoll.streamOf(associationId),
                        () -> ENTRY_MUST_EXIST.violated(entryId, "an entry of the roll", "no roll"))
                .execute(decision);
    }

    @Override
    public Optional<Dated> latestAfter(UUID associationId, LocalDate day) {
        return streams.find(MembershipRoll.streamOf(associationId))
                .flatMap(roll -> roll.invoke(members -> members.latestAfter(associationId, day)));
    }
}
