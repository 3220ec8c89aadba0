package org.sohoi.eventstore.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Defaults for Axon that follow from the choice of engine or that its own would spoil. Every one may be overridden. */
final class EventStoreEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        boolean axonServer = "axon-server".equals(environment.getProperty("sohoi.event-store"));
        defaults.put("axon.axonserver.enabled", Boolean.toString(axonServer));
        if (axonServer) {
            // With the list, Axon Server passes over events that a processor does not handle without saying how far it
            // has come: the processor's position would stand still before the head.
            defaults.put("axon.axonserver.event-block-listing-enabled", "false");
            if (!environment.containsProperty("spring.datasource.url")) {
                // The events need no database then, and Spring Boot would refuse to start without one.
                defaults.put(
                        "spring.autoconfigure.exclude",
                        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
            }
        }
        // A stack walk for every message handled.
        defaults.put("axon.timeout.enabled", "false");
        defaults.put("axon.metrics.micrometer.dimensional", "true");
        // Nothing of ours calls home.
        defaults.put("axon.update-check.disabled", "true");
        // Axon's advertisement at start is switched by a system property only.
        if (System.getProperty("disable-axoniq-console-message") == null) {
            System.setProperty("disable-axoniq-console-message", "true");
        }
        environment.getPropertySources().addLast(new MapPropertySource("sohoi-event-store", defaults));
    }
}
