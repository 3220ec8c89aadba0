package org.sohoi.query.table;

/** A table that could not be written to its end; a part of it may be with whoever asked already. */
public final class TableBrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException why;

    TableBrokenOff(RuntimeException why) {
        super("A table was broken off", why);
        this.why = why;
    }

    public RuntimeException why() {
        return why;
    }
}
