package org.sohoi.command.territory;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of the map. */
public enum TerritoryRule implements Rule {
    /** Codes are used again, but never for two units at a time. */
    UNIT_CODE_MUST_BE_FREE(CONFLICT),
    UNIT_MUST_BE_IN_FORCE(NOT_FOUND),
    PROVINCE_MUST_HAVE_NO_PARENT(INVALID),
    UNIT_BELOW_A_PROVINCE_MUST_HAVE_A_PARENT(INVALID),
    PARENT_MUST_BE_IN_FORCE(NOT_FOUND),
    PARENT_MUST_BE_OF_A_HIGHER_TIER(INVALID),
    REORGANISATION_MUST_CHANGE_SOMETHING(INVALID),
    REORGANISATIONS_MUST_MOVE_FORWARD(CONFLICT),
    UNIT_MUST_BE_DISSOLVED_ONCE(INVALID),
    /** Every unit that ends becomes part of one that is in force from that day on. */
    SUCCESSOR_MUST_BE_IN_FORCE(INVALID),
    /** Or nothing would be in a province any more. */
    SUCCESSOR_OF_A_PROVINCE_MUST_BE_A_PROVINCE(INVALID);

    private final ViolationKind kind;

    TerritoryRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
