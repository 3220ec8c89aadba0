package org.sohoi.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sohoi.command.CommandSideApplication;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.query.QuerySideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/**
 * Both services with the environment that docker-compose.yml gives them, on a database that is set up by its script; only
 * where the database is, and the ports, are the test's own.
 */
final class ComposedServices implements AutoCloseable {

    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::-(\\w*)|:\\?[^}]*)}");
    private static final Map<String, String> PASSWORDS = Map.of(
            "SOHOI_LEDGER_DB_PASSWORD", "ledger's",
            "SOHOI_COMMAND_DB_PASSWORD", "command side's",
            "SOHOI_QUERY_DB_PASSWORD", "query side's");

    private final DatabaseAddress database;
    private final Path keyFile;
    private final Standalone commandSide;
    private final Standalone querySide;

    /** @param keyFile in place of the one in the volume */
    ComposedServices(DatabaseAddress superuser, Path keyFile) {
        this.database = superuser;
        this.keyFile = keyFile;
        setUp();
        // The log is on the path of this test, and not on the command side's.
        this.commandSide = start(
                CommandSideApplication.class, "command-side", "application.yml", "--sohoi.transparency.enabled=false");
        this.querySide = startQuerySide();
    }

    Standalone commandSide() {
        return commandSide;
    }

    Standalone querySide() {
        return querySide;
    }

    /** Another process. */
    Standalone startQuerySide(String... arguments) {
        return start(QuerySideApplication.class, "query-side", "application.properties", arguments);
    }

    /** As the login that a service has. */
    Connection connect(String service) throws SQLException {
        Map<String, Object> environment = environment(service);
        return new DatabaseAddress(
                        database.jdbcUrl(),
                        environment.get("SPRING_DATASOURCE_USERNAME").toString(),
                        environment.get("SPRING_DATASOURCE_PASSWORD").toString())
                .connect();
    }

    private void setUp() {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(read("compose/postgres/10-logins.sql"));
            for (String login : List.of("ledger", "command", "query")) {
                String password = PASSWORDS.get("SOHOI_%s_DB_PASSWORD".formatted(login.toUpperCase(Locale.ROOT)));
                sql.execute("ALTER ROLE sohoi_%s PASSWORD %s".formatted(login, sql.enquoteLiteral(password)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database is not set up", e);
        }
    }

    private Standalone start(Class<?> application, String service, String configuration, String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("composed-systemEnvironment", environment(service)));
        return new Standalone(new SpringApplicationBuilder(application)
                .environment(environment)
                // Both services' configurations are on the path of this test, and the standalone's before them.
                .properties(
                        "spring.config.location=" + ROOT.resolve(service + "/src/main/resources/" + configuration),
                        "server.port=0")
                .run(arguments));
    }

    private Map<String, Object> environment(String service) {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose =
                new Yaml().load(read("docker-compose.yml"));
        Map<String, Object> environment = new HashMap<>();
        compose.get("services")
                .get(service)
                .get("environment")
                .forEach((name, value) -> environment.put(
                        name, VARIABLE.matcher(value.toString()).replaceAll(ComposedServices::valueOf)));
        environment.put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", "0");
        environment.computeIfPresent("SOHOI_TRANSPARENCY_KEYFILE", (name, path) -> keyFile.toString());
        environment.computeIfPresent(
                "SOHOI_READMODEL_SCRATCH",
                (name, path) -> keyFile.toAbsolutePath().getParent().toString());
        return environment;
    }

    private static String valueOf(MatchResult variable) {
        String value = PASSWORDS.getOrDefault(variable.group(1), variable.group(2));
        return Matcher.quoteReplacement(value);
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        querySide.close();
        commandSide.close();
    }
}
