package org.sohoi.command.api;

import java.util.Optional;

/** What was answered the first time that a request with an idempotency key came. */
interface FirstAnswers {

    /**
     * Where the events of the caller's command are, if they are recorded already.
     *
     * @throws org.sohoi.command.rules.RuleViolation when the key was used for another request
     */
    Optional<Recorded> to(Caller caller);
}
