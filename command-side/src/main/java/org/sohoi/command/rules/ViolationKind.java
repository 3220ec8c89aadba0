package org.sohoi.command.rules;

/** The kinds of no. */
public enum ViolationKind {
    /** What the command is about is not there. */
    NOT_FOUND,
    /** The command could never be right, whatever the state of the ledger. */
    INVALID,
    /** The command does not fit the state of the ledger. */
    CONFLICT,
    /** The caller made the command conditional, and the condition does not hold. */
    PRECONDITION
}
