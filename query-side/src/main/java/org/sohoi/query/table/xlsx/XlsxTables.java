package org.sohoi.query.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.TableFormats;
import org.sohoi.query.table.TableMessages;

/** Writes tables as workbooks (ECMA-376) of one sheet: the heading, an empty row, and the table. */
public final class XlsxTables extends TableMessages {

    /** Every so many rows they are handed on, and forgotten. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String SHEET = "SoHoi";

    public XlsxTables() {
        super(TableFormats.XLSX, "xlsx");
    }

    @Override
    protected void check(Table<?> table) {
        long most = Worksheet.MAX_ROWS - SheetHeading.rows(table) - 1;
        if (table.size() > most) {
            throw QuestionRefused.invalid(
                    "SheetMustHoldTheAnswer",
                    "Accept",
                    "A sheet has room for %d rows of this answer, and it has %d; ask for it as CSV or Parquet, or for less"
                            .formatted(most, table.size()),
                    "at most %d rows, or %s, or %s".formatted(most, TableFormats.CSV_VALUE, TableFormats.PARQUET_VALUE),
                    Long.toString(table.size()));
        }
    }

    @Override
    protected <R> void write(Table<R> table, OutputStream output) throws IOException {
        try (Workbook workbook = new Workbook(output, "SoHoi", null)) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            int next = SheetHeading.write(table, sheet);
            SheetCells cells = new SheetCells(sheet);
            for (R row : table.rows()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    cells.write(
                            next, column, table.columns().get(column).value().apply(row));
                }
                if (++next % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
