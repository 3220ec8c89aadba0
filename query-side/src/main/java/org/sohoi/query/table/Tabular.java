package org.sohoi.query.table;

/** An answer that can also be given as a table. */
public interface Tabular {

    Table<?> table();
}
