package org.sohoi.query.measures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.measures.*}.
 *
 * @param mostRows the most rows that an answer in JSON may have
 * @param mostExportedRows the most rows that a table may have
 * @param mostLookUps the most series, times months, that an answer may be looked up in
 * @param foldAfter how many of a series' newest deltas a sum may have to add up one by one: fewer make answers faster and
 *     the rows of running totals more. 2147483647 keeps no running totals at all
 */
@ConfigurationProperties("sohoi.query.measures")
public record MeasureProperties(
        @DefaultValue("20000") int mostRows,
        @DefaultValue("1000000") int mostExportedRows,
        @DefaultValue("200000") int mostLookUps,
        @DefaultValue("64") int foldAfter) {

    public MeasureProperties {
        if (Math.min(Math.min(mostRows, mostExportedRows), Math.min(mostLookUps, foldAfter)) < 1) {
            throw new IllegalArgumentException(
                    "sohoi.query.measures.*: expected numbers from 1, found most-rows=%d, most-exported-rows=%d,"
                                    .formatted(mostRows, mostExportedRows)
                            + " most-look-ups=%d, fold-after=%d".formatted(mostLookUps, foldAfter));
        }
    }
}
