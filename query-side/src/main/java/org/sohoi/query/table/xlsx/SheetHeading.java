package org.sohoi.query.table.xlsx;

import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.sohoi.query.table.Table;

/** What stands above the rows of a sheet: what is the same for all of them, a line each, and the names of the columns. */
final class SheetHeading {

    private static final double COLUMN_WIDTH = 18;

    private SheetHeading() {}

    /** How many rows of the sheet it takes. */
    static int rows(Table<?> table) {
        return table.heading().size() + 2;
    }

    /** Returns the row in which the table's first row is to be. */
    static int write(Table<?> table, Worksheet sheet) {
        for (int column = 0; column < Math.max(3, table.columns().size()); column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        SheetCells cells = new SheetCells(sheet);
        int row = 0;
        for (Map.Entry<String, Object> entry : table.heading().entrySet()) {
            cells.bold(row, 0, entry.getKey());
            cells.write(row, 1, entry.getValue());
            cells.write(row++, 2, HeadingWords.of(entry.getKey()));
        }
        row++;
        for (int column = 0; column < table.columns().size(); column++) {
            cells.bold(row, column, table.columns().get(column).name());
        }
        sheet.freezePane(0, row + 1);
        return row + 1;
    }
}
