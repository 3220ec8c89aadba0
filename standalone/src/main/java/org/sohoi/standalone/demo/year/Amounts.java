package org.sohoi.standalone.demo.year;

import org.sohoi.events.Vnd;

/** Amounts of money as people give them: no smaller than a banknote that is still in use for gifts. */
final class Amounts {

    static final long STEP = 10_000;

    private Amounts() {}

    static Vnd slip(Dice dice) {
        return Vnd.of(dice.between(1, 90) * STEP);
    }
}
