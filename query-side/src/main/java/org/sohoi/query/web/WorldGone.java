package org.sohoi.query.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;

/** The tables of a replay that was asked are no longer there; they may go while a question is being answered. */
public final class WorldGone {

    /** No such table, no such schema. */
    private static final Set<String> NOT_THERE = Set.of("42P01", "3F000");

    private WorldGone() {}

    /** @param subject the id of the replay, or the parameter that names it */
    public static QuestionRefused refused(String subject) {
        return QuestionRefused.notFound(
                "ReplayMustBeKept", subject, "The tables of this replay have been dropped", "one that is kept");
    }

    /** Whether a question asked in a world has failed since that is gone. */
    static boolean isShownBy(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && NOT_THERE.contains(String.valueOf(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
