package org.sohoi.query.measures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.measures.*}.
 *
 * @param mostRows the most rows that an answer in JSON may have
 * @param mostExportedRows the most rows that a table may have
 * @param foldAfter how many of a series' newest deltas a sum may have to add up one by one: fewer make answers faster and
 *     the rows of running totals more
 */
@ConfigurationProperties("sohoi.query.measures")
public record MeasureProperties(
        @DefaultValue("20000") int mostRows,
        @DefaultValue("1000000") int mostExportedRows,
        @DefaultValue("64") int foldAfter) {}
