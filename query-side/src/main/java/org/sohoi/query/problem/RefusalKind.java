package org.sohoi.query.problem;

/** What kind of answer a refusal is. */
public enum RefusalKind {
    /** The question makes no sense as it stands. */
    INVALID,
    /** The question is about something that is not there. */
    NOT_FOUND,
    /** It makes sense, but not in the state that things are in. */
    CONFLICT,
    /** It says something else than the same caller has said by the same name. */
    CONTRADICTORY,
    /** It takes more to read than it may. */
    TOO_LARGE,
    /** The same question can be answered later. */
    NOT_YET
}
