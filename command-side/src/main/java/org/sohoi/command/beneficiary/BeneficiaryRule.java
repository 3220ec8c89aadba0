package org.sohoi.command.beneficiary;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/**
 * What must be true of identities. An identity need not be known from anywhere to be merged: entries name people by ids that
 * no register keeps yet, and a merge of one that nothing names changes no figure.
 *
 * <p>Only what stands on its own is merged, and only into what stands on its own: so merges never go round in a circle.
 */
enum BeneficiaryRule implements Rule {
    BENEFICIARY_MUST_NOT_MERGE_INTO_ITSELF(INVALID),
    BENEFICIARY_MUST_NOT_BE_MERGED_YET(CONFLICT),
    SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED(CONFLICT),
    /** There must be a merge that can be reverted. */
    BENEFICIARY_MUST_BE_MERGED(CONFLICT);

    private final ViolationKind kind;

    BeneficiaryRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
