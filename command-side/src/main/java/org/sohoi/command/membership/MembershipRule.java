package org.sohoi.command.membership;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of every roll. */
enum MembershipRule implements Rule {
    /** The members who are there already are counted once, before anything else is entered. */
    ROLL_MUST_BE_OPENED_ONCE(CONFLICT),
    OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE(INVALID),
    /** Whoever came or left before the roll begins is in the number that it begins with. */
    ENTRY_MUST_NOT_PRECEDE_THE_ROLL(CONFLICT),
    /** On no effective date, whatever was entered later, or later corrected or voided. */
    ROLL_MUST_NEVER_BE_NEGATIVE(CONFLICT),
    MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME(CONFLICT),
    MEMBER_MUST_BE_ENROLLED_TO_LEAVE(CONFLICT),
    ENTRY_MUST_BE_NEW(CONFLICT),
    ENTRY_MUST_EXIST(NOT_FOUND),
    ENTRY_MUST_NOT_BE_VOID(CONFLICT),
    /** An enrolment or an ending stays the one of its person. */
    NAMED_ENTRY_MUST_COUNT_ONE(INVALID),
    DEPARTURE_MUST_HAVE_A_REASON(INVALID),
    ADMISSION_MUST_HAVE_NO_REASON_OF_DEPARTURE(INVALID);

    private final ViolationKind kind;

    MembershipRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
