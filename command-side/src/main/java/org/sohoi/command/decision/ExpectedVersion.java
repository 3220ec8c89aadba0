package org.sohoi.command.decision;

import static org.sohoi.command.rules.CommonRule.STREAM_MUST_BE_AT_THE_EXPECTED_VERSION;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The version that the caller expects of the stream that the command changes, where the caller said so. */
public final class ExpectedVersion {

    /** Metadata key of a command: the sequence of the stream's last event, a {@code Long}. */
    public static final String KEY = "expectedVersion";

    private ExpectedVersion() {}

    static void check(String stream, long version) {
        Object expected =
                CurrentUnitOfWork.get().root().getMessage().getMetaData().get(KEY);
        if (expected instanceof Number number) {
            STREAM_MUST_BE_AT_THE_EXPECTED_VERSION.require(number.longValue() == version, stream, number, version);
        }
    }
}
