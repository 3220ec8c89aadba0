package org.sohoi.command.sponsorship;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of every sponsorship. */
enum SponsorshipRule implements Rule {
    SPONSORSHIP_MUST_EXIST(NOT_FOUND),
    SPONSORSHIP_MUST_BE_NEW(CONFLICT),
    SPONSOR_MUST_BE_NAMED(INVALID),
    PLEDGE_MUST_NOT_END_BEFORE_IT_BEGINS(INVALID),
    /** What is void is neither amended nor ended, and neither it nor its end is corrected or voided. */
    SPONSORSHIP_MUST_NOT_BE_VOID(CONFLICT),
    /** Once ended, a sponsorship is neither amended nor ended again, unless its end is voided. */
    SPONSORSHIP_MUST_NOT_HAVE_ENDED(CONFLICT),
    /** Only an end that stands is corrected or voided. */
    SPONSORSHIP_MUST_HAVE_ENDED(CONFLICT),
    SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS(CONFLICT),
    /** What runs until a day of its own accord ends there at the latest. */
    SPONSORSHIP_MUST_NOT_END_AFTER_ITS_PLEDGE(CONFLICT);

    private final ViolationKind kind;

    SponsorshipRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
