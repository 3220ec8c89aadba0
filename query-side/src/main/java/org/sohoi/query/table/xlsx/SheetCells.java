package org.sohoi.query.table.xlsx;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerCalendar;

/**
 * Writes values as what they are to a spreadsheet. Text is written in its place, since a dictionary of all texts would have
 * to be kept until the end.
 *
 * <p>Spreadsheets calculate with 15 significant digits, and know no time zones: instants are shown as they are read in
 * Asia/Ho_Chi_Minh.
 */
final class SheetCells {

    /** Spreadsheets take 1900 for a leap year, and have no dates before it. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    /** The longest text that a cell may hold. */
    private static final int LONGEST_TEXT = 32_767;

    private final Worksheet sheet;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            date(row, column, date);
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, LedgerCalendar.ZONE));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss.000").set();
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(decimals(number.scale())).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("0").set();
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value != null) {
            text(row, column, value.toString());
        }
    }

    void bold(int row, int column, String text) {
        text(row, column, text);
        sheet.style(row, column).bold().set();
    }

    private void date(int row, int column, LocalDate date) {
        if (date.isBefore(FIRST_DATE)) {
            text(row, column, date.toString());
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private void text(int row, int column, String text) {
        sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private static String decimals(int places) {
        return places <= 0 ? "0" : "0." + "0".repeat(places);
    }
}
