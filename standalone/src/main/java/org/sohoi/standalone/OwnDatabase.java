package org.sohoi.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the PostgreSQL in the data folder before anything needs it, unless {@code spring.datasource.url} names another.
 *
 * <p>It is the first thing that the context has to destroy and so, in reverse order, the last that it does: event
 * processors and connection pools have stopped by then.
 */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";
    private static final String DATABASE = "sohoi";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty(URL)) {
            return;
        }
        Path folder = Path.of(environment.getProperty("sohoi.data-folder", "data"))
                .toAbsolutePath()
                .normalize();
        EmbeddedLedgerDatabase server = EmbeddedLedgerDatabase.start(folder, DatabaseOptions.durable());
        stopLast(context, server);
        new OwnLogKey(folder).useIn(environment);
        DatabaseAddress address = server.database(DATABASE);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "own-database",
                        Map.of(
                                URL,
                                address.jdbcUrl(),
                                "spring.datasource.username",
                                address.username(),
                                "spring.datasource.password",
                                address.password(),
                                // One process holds the folder: after a hard kill its projections may go on at once,
                                // instead of waiting for another process that might be at them.
                                "sohoi.read-model.node",
                                "standalone")));
    }

    private static void stopLast(ConfigurableApplicationContext context, EmbeddedLedgerDatabase server) {
        context.getBeanFactory().registerSingleton("ownDatabase", server);
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("ownDatabase", server::close);
    }
}
