package org.sohoi.query.projection;

/** A part of a projection that keeps something back while empty tables are filled, where it would have to be changed often. */
public interface FilledInBulk {

    /** The tables are full: writes what was kept back, in the transaction that is running. Nothing is, from now on. */
    void complete();
}
