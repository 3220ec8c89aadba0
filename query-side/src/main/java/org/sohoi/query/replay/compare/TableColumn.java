package org.sohoi.query.replay.compare;

/**
 * A column as it is compared.
 *
 * @param sql its value as SQL, where the table is {@code stored}
 * @param numeric whether it is ordered as a whole number; otherwise as text, by its bytes in UTF-8
 * @param nullable whether it may lack a value
 */
record TableColumn(String name, String sql, boolean numeric, boolean nullable) {

    String text() {
        return "(%s)::text".formatted(sql);
    }

    /** No index of a primary key has the order of {@code NULLS FIRST}, whether or not there are any. */
    String order() {
        return (numeric ? sql : text() + " COLLATE \"C\"") + (nullable ? " NULLS FIRST" : "");
    }
}
