package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.MeasureGrids;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.measures.Measures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is calculated from measures. */
@Configuration(proxyBeanMethods = false)
class DerivedConfiguration {

    @Bean
    RatioQueries ratioQueries(Measures measures, MeasureGrids grids, MeasureProperties properties) {
        return new RatioQueries(measures, grids, properties);
    }

    @Bean
    ComparisonQueries comparisonQueries(Measures measures, Ratios ratios, MeasureProperties properties) {
        return new ComparisonQueries(measures, ratios, properties.mostRows());
    }

    @Bean
    TopQueries topQueries(Measures measures) {
        return new TopQueries(measures);
    }
}
