package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class EventStoreEnvironmentTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void needsNoDatabaseForEventsThatAreInAxonServer() {
        environment.setProperty("sohoi.event-store", "axon-server");
        process();
        assertThat(environment.getProperty("spring.autoconfigure.exclude")).endsWith(".DataSourceAutoConfiguration");
    }

    @Test
    void leavesADatabaseThatIsNamedToTheApplication() {
        environment.setProperty("sohoi.event-store", "axon-server");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/read-model");
        process();
        assertThat(environment.getProperty("spring.autoconfigure.exclude")).isNull();
    }

    @Test
    void letsNoProjectionStandStillAtEventsThatItDoesNotHandle() {
        environment.setProperty("sohoi.event-store", "axon-server");
        process();
        assertThat(environment.getProperty("axon.axonserver.event-block-listing-enabled"))
                .isEqualTo("false");
    }

    @Test
    void leavesPostgresqlAlone() {
        process();
        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("spring.autoconfigure.exclude")).isNull();
    }

    private void process() {
        new EventStoreEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }
}
