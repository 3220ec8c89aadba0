package org.sohoi.query.projection;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;

/** Writes rows into a table, in the transaction that is running. */
public interface RowWriter {

    /** @param rows the values of each by column */
    void write(List<Object[]> rows);

    /** A value of type jsonb. */
    static Object json(String text) {
        PGobject json = new PGobject();
        json.setType("jsonb");
        try {
            json.setValue(text);
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
        return json;
    }
}
