package org.sohoi.query.measures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.measures.*}.
 *
 * @param mostRows the most rows that an answer may have
 */
@ConfigurationProperties("sohoi.query.measures")
public record MeasureProperties(@DefaultValue("20000") int mostRows) {}
