package org.sohoi.command.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.sohoi.problems.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
    FilterRegistrationBean<RequestBodies> requestBodies(ProblemWriter problems) {
        FilterRegistrationBean<RequestBodies> filter = new FilterRegistrationBean<>(new RequestBodies(problems));
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @Bean
    FirstAnswers firstAnswers(
            ObjectProvider<LedgerDatabase> ledger,
            JsonMapper json,
            EventStore eventStore,
            Clock clock,
            @Value("${sohoi.command.remembered-for:24h}") Duration memory,
            @Value("${sohoi.command.remembered-requests:100000}") int mostRequests) {
        LedgerDatabase database = ledger.getIfAvailable();
        return database == null
                ? new RememberedFirstAnswers(eventStore, memory, mostRequests, clock)
                : new RecordedFirstAnswers(database.readers(), json);
    }

    @Bean
    Writes writes(CommandGateway commands, FirstAnswers firstAnswers) {
        return new Writes(commands, firstAnswers);
    }
}
