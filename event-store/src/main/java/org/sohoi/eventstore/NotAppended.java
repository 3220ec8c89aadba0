package org.sohoi.eventstore;

/**
 * Why a command that was decided in favour did not get its events recorded. Travels as the details of Axon's
 * {@code CommandExecutionException} where commands cross from one process to another, which the exceptions themselves do
 * not.
 */
public record NotAppended(Outcome outcome, String message) {

    /** What is known about the command's events. */
    public enum Outcome {
        /** Not recorded: someone else recorded first on a stream that the command took into account. */
        CONFLICT,
        /** Recorded or not. */
        UNKNOWN
    }
}
