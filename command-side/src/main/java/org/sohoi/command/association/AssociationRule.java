package org.sohoi.command.association;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of associations. */
public enum AssociationRule implements Rule {
    ASSOCIATION_MUST_EXIST(NOT_FOUND),
    ASSOCIATION_MUST_BE_NEW(CONFLICT),
    ASSOCIATION_MUST_NOT_BE_DISSOLVED(CONFLICT),
    /** Nothing is recorded of a day within a suspension, once that is known. */
    ASSOCIATION_MUST_NOT_BE_SUSPENDED(CONFLICT),
    ASSOCIATION_MUST_BE_SUSPENDED(CONFLICT),
    EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION(INVALID),
    /** No two associations ever bear the same number, dissolved ones included. */
    REGISTRATION_NUMBER_MUST_BE_UNIQUE(CONFLICT),
    /** A provincial association works in a province, and so on. */
    LEVEL_MUST_FIT_THE_UNIT(INVALID),
    SUPERIOR_MUST_EXIST(NOT_FOUND),
    SUPERIOR_MUST_BE_OF_A_HIGHER_TIER(INVALID),
    SUPERIOR_MUST_NOT_BE_DISSOLVED(CONFLICT),
    /**
     * Suspension, resumption, notice and dissolution are dated in the order in which they are recorded, and an end after all
     * other changes.
     */
    LIFECYCLE_MUST_MOVE_FORWARD(CONFLICT),
    SPECIAL_NATURE_MUST_NOT_BE_RECOGNISED_YET(CONFLICT),
    SPECIAL_NATURE_MUST_BE_RECOGNISED(CONFLICT),
    DISSOLUTION_NOTICE_MUST_BE_GIVEN_ONCE(CONFLICT),
    DISSOLUTION_NOTICE_MUST_BE_GIVEN_BEFORE(CONFLICT),
    /** Nothing happens to an association that is no more: what lies after its end is corrected or voided first. */
    ENTRIES_MUST_NOT_COME_AFTER_THE_END(CONFLICT),
    ASSOCIATION_MUST_NOT_MERGE_INTO_ITSELF(INVALID),
    MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION(CONFLICT);

    private final ViolationKind kind;

    AssociationRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
