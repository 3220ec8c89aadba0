package org.sohoi.query.history;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.history.*}.
 *
 * @param mostExamined how many events one question may look at; the default takes a few tens of milliseconds
 */
@ConfigurationProperties("sohoi.query.history")
record HistoryProperties(@DefaultValue("50000") int mostExamined) {}
