package org.sohoi.command.beneficiary;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_BE_MERGED;
import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_NOT_BE_MERGED_YET;
import static org.sohoi.command.beneficiary.BeneficiaryRule.SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;

/** One identity of a person who is helped. */
@AggregateRoot(type = "beneficiary")
final class Beneficiary {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable UUID mergedInto;

    Beneficiary() {}

    Beneficiary(MergeBeneficiaries command) {
        handle(command);
    }

    /** Not the id alone: other things bear ids that look the same. */
    static String stream(UUID id) {
        return "beneficiary/" + id;
    }

    void handle(MergeBeneficiaries command) {
        BENEFICIARY_MUST_NOT_BE_MERGED_YET.require(
                mergedInto == null, command.absorbedId(), "an identity of its own", "merged into " + mergedInto);
        apply(new BeneficiariesMerged(command.absorbedId(), command.survivingId(), command.reason()));
    }

    void handle(RevertBeneficiaryMerge command) {
        UUID survivingId = mergedInto;
        if (survivingId == null) {
            throw BENEFICIARY_MUST_BE_MERGED.violated(command.absorbedId(), "an identity merged into another", "none");
        }
        apply(new BeneficiaryMergeReverted(command.absorbedId(), survivingId, command.reason()));
    }

    void mustSurvive(UUID id) {
        SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED.require(
                mergedInto == null, id, "an identity of its own", "merged into " + mergedInto);
    }

    @EventSourcingHandler
    void on(BeneficiariesMerged event) {
        stream = stream(event.absorbedId());
        mergedInto = event.survivingId();
    }

    @EventSourcingHandler
    void on(BeneficiaryMergeReverted event) {
        mergedInto = null;
    }
}
