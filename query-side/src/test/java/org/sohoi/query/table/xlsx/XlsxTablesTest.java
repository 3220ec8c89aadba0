package org.sohoi.query.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.table.EveryType;
import org.sohoi.query.table.Table;

/** What a spreadsheet finds in a workbook. */
class XlsxTablesTest {

    @Test
    void putsTheHeadingAboveTheTable() throws IOException {
        List<Row> sheet = sheet(EveryType.table(List.of(EveryType.EMPTY)));
        assertThat(sheet.get(0).getCellText(0)).isEqualTo("measure");
        assertThat(sheet.get(0).getCellText(1)).isEqualTo("every-type");
        assertThat(sheet.get(1).getCellText(0)).isEqualTo("asOf");
        assertThat(sheet.get(1).getCellAsDate(1))
                .hasValue(LocalDate.of(2023, 8, 25).atStartOfDay());
        assertThat(sheet.get(1).getCellText(2))
                .isEqualTo("tính đến hết ngày · everything effective up to and including this day");
        assertThat(sheet.get(2).getCellAsNumber(1)).hasValue(BigDecimal.valueOf(1200));
        assertThat(sheet.get(4).stream().map(Cell::getText))
                .containsExactly("text", "whole", "decimal", "date", "instant", "flag");
    }

    @Test
    void writesNumbersAndDatesAsSuch() throws IOException {
        Row row = row(new EveryType(
                "=HYPERLINK(\"x\") <&> Hội \u0001🏅",
                -9_007_199_254_740_991L,
                new BigDecimal("0.0125"),
                LocalDate.of(2023, 8, 25),
                Instant.parse("2023-08-25T17:15:30.123Z"),
                true));
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).startsWith("=HYPERLINK(\"x\") <&> Hội ").endsWith("🏅");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(1)).hasValue(BigDecimal.valueOf(-9_007_199_254_740_991L));
        assertThat(row.getCellAsNumber(2)).hasValue(new BigDecimal("0.0125"));
        assertThat(row.getCell(3).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsDate(3)).hasValue(LocalDate.of(2023, 8, 25).atStartOfDay());
        assertThat(row.getCell(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCellAsDate(4)).hasValue(LocalDateTime.parse("2023-08-26T00:15:30.123"));
        assertThat(row.getCellAsBoolean(5)).hasValue(true);
    }

    @Test
    void writesDatesThatSpreadsheetsDoNotHaveAsText() throws IOException {
        assertThat(day(LocalDate.of(1900, 2, 28)).getCellText(3)).isEqualTo("1900-02-28");
        assertThat(day(LocalDate.of(1900, 3, 1)).getCellAsDate(3))
                .hasValue(LocalDate.of(1900, 3, 1).atStartOfDay());
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        XlsxTables tables = new XlsxTables();
        tables.check(ofSize(1_048_576 - 4));
        assertThatThrownBy(() -> tables.check(ofSize(1_048_576 - 3)))
                .isInstanceOfSatisfying(QuestionRefused.class, refused -> {
                    assertThat(refused.refusal().rule()).isEqualTo("SheetMustHoldTheAnswer");
                    assertThat(refused.refusal().expected()).contains("at most 1048572 rows", "parquet");
                    assertThat(refused.refusal().found()).isEqualTo("1048573");
                });
    }

    private static Table<EveryType> ofSize(long size) {
        return new Table<>("large", Map.of("knownAt", 1L), EveryType.columns(), size, List.of());
    }

    private static Row day(LocalDate day) throws IOException {
        return row(new EveryType(null, null, null, day, null, null));
    }

    private static Row row(EveryType row) throws IOException {
        List<Row> sheet = sheet(EveryType.table(List.of(row)));
        return sheet.get(sheet.size() - 1);
    }

    /** Empty rows are not there. */
    private static List<Row> sheet(Table<?> table) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new XlsxTables().write(table, output);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(output.toByteArray()), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }
}
