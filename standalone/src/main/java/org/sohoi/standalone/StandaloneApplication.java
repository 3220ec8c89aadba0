package org.sohoi.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Both sides in one process on port 8080 of the loopback address, as they are; nothing of theirs is repeated here.
 *
 * <p>Settings: {@code sohoi.data-folder} (default {@code data} in the folder it is started in), {@code
 * spring.datasource.url} for a PostgreSQL other than its own, {@code sohoi.demo.enabled} and {@code sohoi.demo.scale},
 * {@code server.port}.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({})
public class StandaloneApplication {

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Returns once everything serves and the demo year, where it is wanted, is in the ledger. */
    static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers(new OwnDatabase());
        return application.run(arguments);
    }
}
