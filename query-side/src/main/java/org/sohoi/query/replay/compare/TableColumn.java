package org.sohoi.query.replay.compare;

/**
 * A column as it is compared.
 *
 * @param sql its value as SQL, where the table is {@code stored}
 * @param numeric whether it is ordered as a whole number; otherwise as text, by its bytes in UTF-8
 */
record TableColumn(String name, String sql, boolean numeric) {

    String text() {
        return "(%s)::text".formatted(sql);
    }

    String order() {
        return (numeric ? sql : text() + " COLLATE \"C\"") + " NULLS FIRST";
    }
}
