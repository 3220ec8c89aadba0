package org.sohoi.transparency.log;

/**
 * Why a tree is not signed.
 *
 * @param rule what does not hold, a sentence
 * @param position the event that does not hold, or the size of the checkpoint that does not
 */
public record Refusal(String rule, long position, String expected, String found) {

    private static final String EVENT_DIFFERS = "EventMustBeWhatWasLogged";
    private static final String EVENT_IS_MISSING = "PositionsMustHaveNoGap";

    /** Whether it is about the event at the position, and not about all up to there. */
    boolean isOfAnEvent() {
        return rule.equals(EVENT_DIFFERS) || rule.equals(EVENT_IS_MISSING);
    }

    /** The ledger holds fewer events than were signed. */
    static Refusal ledgerIsShorter(long signed, long found) {
        return new Refusal("LedgerMustHoldWhatWasSigned", signed, signed + " events", found + " events");
    }

    /** The tree over the first events is another than was signed. */
    static Refusal rootDiffers(long size, String expected, String found) {
        return new Refusal("TreeMustBeConsistentWithTheCheckpoint", size, expected, found);
    }

    static Refusal eventDiffers(long position, String expected, String found) {
        return new Refusal(EVENT_DIFFERS, position, expected, found);
    }

    static Refusal eventIsMissing(long position, String found) {
        return new Refusal(EVENT_IS_MISSING, position, "position " + position, found);
    }

    static Refusal anotherLog(long size, String expected, String found) {
        return new Refusal("OriginMustStayTheSame", size, expected, found);
    }

    /** There is a checkpoint in the database, and none beside the key that could show whether it is the last. */
    static Refusal nothingRemembered(long size) {
        return new Refusal("CheckpointMustBeRememberedBesideTheKey", size, "a checkpoint file", "none");
    }

    static Refusal unreadable(String found) {
        return new Refusal("CheckpointMustBeReadable", 0, "a signed checkpoint", found);
    }
}
