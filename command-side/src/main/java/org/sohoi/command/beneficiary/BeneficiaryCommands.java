package org.sohoi.command.beneficiary;

import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_BE_MERGED;
import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_NOT_MERGE_INTO_ITSELF;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.RuleViolation;

/** What may be said about identities, decided with both of them in view. */
final class BeneficiaryCommands {

    private final AggregateStreams<Beneficiary> beneficiaries;

    BeneficiaryCommands(LedgerStreams streams) {
        this.beneficiaries = streams.of(Beneficiary.class);
    }

    @CommandHandler
    void handle(MergeBeneficiaries command) {
        UUID absorbed = command.absorbedId();
        UUID surviving = command.survivingId();
        BENEFICIARY_MUST_NOT_MERGE_INTO_ITSELF.require(!absorbed.equals(surviving), absorbed, "another one", "itself");
        // In this order, so that two merges the other way round do not wait for each other.
        Stream.of(absorbed, surviving).map(Beneficiary::stream).sorted().forEach(beneficiaries::find);
        beneficiaries
                .find(Beneficiary.stream(surviving))
                .ifPresent(other -> other.execute(beneficiary -> beneficiary.mustSurvive(surviving)));
        String stream = Beneficiary.stream(absorbed);
        if (beneficiaries.find(stream).isEmpty()) {
            beneficiaries.begin(stream, () -> new Beneficiary(command));
        } else {
            existing(absorbed).execute(beneficiary -> beneficiary.handle(command));
        }
    }

    @CommandHandler
    void handle(RevertBeneficiaryMerge command) {
        existing(command.absorbedId()).execute(beneficiary -> beneficiary.handle(command));
    }

    private Aggregate<Beneficiary> existing(UUID id) {
        return beneficiaries.change(Beneficiary.stream(id), () -> neverMerged(id));
    }

    private static RuleViolation neverMerged(UUID id) {
        return BENEFICIARY_MUST_BE_MERGED.violated(id, "an identity merged into another", "never merged");
    }
}
