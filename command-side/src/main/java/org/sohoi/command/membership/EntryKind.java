package org.sohoi.command.membership;

/** What an entry of the roll says: whether members come or leave, and whether they are identified. */
public enum EntryKind {
    ADMISSION(1, false),
    DEPARTURE(-1, false),
    ENROLMENT(1, true),
    ENDING(-1, true);

    private final int sign;
    private final boolean named;

    EntryKind(int sign, boolean named) {
        this.sign = sign;
        this.named = named;
    }

    int sign() {
        return sign;
    }

    /** Whether it is about one identified person. */
    boolean isNamed() {
        return named;
    }

    /** Whether members leave by it; then it has a reason. */
    boolean isDeparture() {
        return sign < 0;
    }
}
