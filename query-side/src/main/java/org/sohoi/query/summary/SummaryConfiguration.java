package org.sohoi.query.summary;

import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.derived.Ratios;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the summary. */
@Configuration(proxyBeanMethods = false)
class SummaryConfiguration {

    @Bean
    SummaryQueries summaryQueries(Measures measures, Ratios ratios) {
        return new SummaryQueries(measures, ratios, new Labels());
    }
}
