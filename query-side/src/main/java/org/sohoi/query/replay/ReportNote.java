package org.sohoi.query.replay;

/**
 * The text that is signed for a report: what it is, the replay's id, the position, and the SHA-256 of the report. No text of a
 * checkpoint begins like it.
 */
final class ReportNote {

    private static final String FIRST_LINE = "sohoi.org/replay-report/v1";

    private ReportNote() {}

    static String text(Replay replay, String sha256) {
        return "%s\n%s\n%d\nsha256:%s\n".formatted(FIRST_LINE, replay.id(), replay.upTo(), sha256);
    }
}
