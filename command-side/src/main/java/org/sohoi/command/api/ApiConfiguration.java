package org.sohoi.command.api;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The way in, wired. Writes are the POSTs under {@code /api}; everything else passes untouched. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new StrictBodies(StrictJson.mapper()));
    }

    @Bean
    FilterRegistrationBean<RequestBodies> requestBodies(JsonMapper json) {
        FilterRegistrationBean<RequestBodies> filter = new FilterRegistrationBean<>(new RequestBodies(json));
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @Bean
    FirstAnswers firstAnswers(ObjectProvider<LedgerDatabase> ledger, JsonMapper json) {
        LedgerDatabase database = ledger.getIfAvailable();
        return database == null ? caller -> Optional.empty() : new RecordedFirstAnswers(database.readers(), json);
    }

    @Bean
    Writes writes(CommandGateway commands, FirstAnswers firstAnswers) {
        return new Writes(commands, firstAnswers);
    }
}
