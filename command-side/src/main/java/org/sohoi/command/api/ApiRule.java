package org.sohoi.command.api;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of requests, whatever they ask for. */
public enum ApiRule implements Rule {
    /** A key stands for one request: the same one again gets the first answer, another one is refused. */
    IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED,
    HEADER_MUST_BE_GIVEN,
    HEADER_MUST_BE_READABLE,
    /** An id or a year in the path. */
    PARAMETER_MUST_BE_READABLE,
    BODY_MUST_NOT_BE_TOO_LARGE,
    BODY_MUST_BE_UTF8,
    /** JSON, and of the documented shape. */
    BODY_MUST_BE_AS_DOCUMENTED,
    /** What the shape alone does not say: fields that must be there, lengths, ranges. */
    FIELDS_MUST_BE_WITHIN_BOUNDS,
    /** Too large for one event, or with characters that the ledger cannot keep. */
    EVENT_MUST_BE_STORABLE;

    @Override
    public ViolationKind kind() {
        return ViolationKind.INVALID;
    }
}
