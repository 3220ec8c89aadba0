package org.sohoi.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sohoi.command.CommandSide;
import org.sohoi.query.QuerySide;
import org.sohoi.standalone.demo.DemoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
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
@Import({CommandSide.class, QuerySide.class, DemoConfiguration.class, Welcome.class})
public class StandaloneApplication {

    public static void main(String[] arguments) {
        speakUtf8();
        start(arguments);
    }

    /** Vietnamese is more than many a machine's locale can write, which Java 17 would otherwise go by. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Returns once everything serves and the demo year, where it is wanted, is in the ledger. */
    static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers(new OwnDatabase());
        // Each side names its classes for itself; both may have an AssociationApi.
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        return application.run(arguments);
    }
}
