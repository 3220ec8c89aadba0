package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happened, as the books say it in the end: the commands that record, correct and void it. */
sealed interface Fact permits Received, GivenAway, RunningCosts, Joined, Left, Pledged {

    /** When it was true. */
    LocalDate day();

    Object recorded(UUID association, UUID entry);

    Object corrected(UUID association, UUID entry, String reason);

    Object voided(UUID association, UUID entry, String reason);

    /** The same, with a slip of the pen. */
    Fact misnoted(Dice dice);

    /** A pledge is amended or ended, never void. */
    default boolean canBeVoided() {
        return true;
    }

    /** What it adds to the fund, in VND. */
    default long fundEffect() {
        return 0;
    }

    /** What it adds to the roll, in members. */
    default int rollEffect() {
        return 0;
    }
}
