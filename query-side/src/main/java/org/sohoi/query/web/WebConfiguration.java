package org.sohoi.query.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Replacements;
import org.sohoi.query.table.CsvTables;
import org.sohoi.query.table.parquet.ParquetTables;
import org.sohoi.query.table.xlsx.XlsxTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what all reads have in common. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new CsvTables());
        builder.addCustomConverter(new XlsxTables());
        builder.addCustomConverter(new ParquetTables());
    }

    @Bean
    ReadProblems readProblems(ReadModel readModel) {
        return new ReadProblems(readModel);
    }

    @Bean
    ConfigurerModule queryBoundary(MeterRegistry meters, Replacements replacements, ReadModel readModel) {
        WorldOfQuery world = new WorldOfQuery(readModel.worlds());
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(Integer.MIN_VALUE, () -> {
            configuration.queryBus().registerDispatchInterceptor(world);
            configuration.queryBus().registerHandlerInterceptor(world);
            configuration.queryBus().registerHandlerInterceptor(new QueryBoundary(meters, replacements));
        }));
    }
}
