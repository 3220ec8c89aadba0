package org.sohoi.query.summary;

import org.sohoi.query.measures.Measures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the summary. */
@Configuration(proxyBeanMethods = false)
class SummaryConfiguration {

    @Bean
    SummaryQueries summaryQueries(Measures measures) {
        return new SummaryQueries(measures, new Labels());
    }
}
