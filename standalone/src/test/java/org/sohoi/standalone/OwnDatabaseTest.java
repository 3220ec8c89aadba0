package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.postgres.EmbeddedDatabaseException;
import org.sohoi.transparency.log.KeyFile;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class OwnDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void runsOnTheLoopbackAddressUntilTheContextIsClosed() throws Exception {
        GenericApplicationContext context = started();
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String user = context.getEnvironment().getRequiredProperty("spring.datasource.username");
        String password = context.getEnvironment().getRequiredProperty("spring.datasource.password");
        assertThat(url).startsWith("jdbc:postgresql://127.0.0.1:");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        context.close();
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, password))
                .hasMessageContaining("refused");
    }

    @Test
    void keepsTheKeyThatItsLogIsSignedWith() {
        String made;
        try (GenericApplicationContext context = started()) {
            made = key(context);
        }
        try (GenericApplicationContext context = started()) {
            assertThat(key(context)).isEqualTo(made);
        }
    }

    private static String key(GenericApplicationContext context) {
        String file = context.getEnvironment().getRequiredProperty("sohoi.transparency.key-file");
        return new KeyFile(Path.of(file)).read().privateText();
    }

    @Test
    void saysWhichFolderIsTaken() {
        try (GenericApplicationContext context = started()) {
            assertThatThrownBy(this::started)
                    .isInstanceOfSatisfying(
                            EmbeddedDatabaseException.class,
                            taken -> assertThat(new OwnDatabaseFailed()
                                            .analyze(taken)
                                            .getDescription())
                                    .contains(folder.toString(), "in use"));
        }
    }

    @Test
    void staysOutOfTheWayOfAnotherDatabase() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            TestPropertyValues.of("spring.datasource.url=jdbc:postgresql://db.example/sohoi")
                    .applyTo(context);
            new OwnDatabase().initialize(context);
            assertThat(context.getBeanFactory().containsSingleton("ownDatabase"))
                    .isFalse();
        }
    }

    private GenericApplicationContext started() {
        GenericApplicationContext context = new GenericApplicationContext();
        TestPropertyValues.of("sohoi.data-folder=" + folder).applyTo(context);
        new OwnDatabase().initialize(context);
        context.refresh();
        return context;
    }
}
