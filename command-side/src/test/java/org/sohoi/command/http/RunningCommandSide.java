package org.sohoi.command.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sohoi.command.CommandSideApplication;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side as it runs, on a real PostgreSQL and a free port, started once for all tests that talk HTTP to it. */
public final class RunningCommandSide {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DatabaseAddress DATABASE = TestDatabases.freshDatabase();
    private static final int PORT = start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RunningCommandSide() {}

    private static int start() {
        return portOf(on(DATABASE));
    }

    /** Another command side, on a database of the caller's, who closes it. */
    static ConfigurableApplicationContext on(DatabaseAddress database, String... properties) {
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .properties("spring.main.banner-mode=off")
                .properties(properties)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }

    static int portOf(ConfigurableApplicationContext commandSide) {
        return ((WebServerApplicationContext) commandSide).getWebServer().getPort();
    }

    /** An answer of the server. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text(String field) {
            return json().path(field).asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** POSTs JSON as an actor, with more headers by name and value in turn. */
    public static Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Actor", "Mai Thach")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public static Answer get(String path) {
        return send(request(path).GET().build());
    }

    static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static int port() {
        return PORT;
    }

    /** The position of the last event in the ledger. */
    public static long head() {
        return Long.parseLong(query("SELECT coalesce(max(position), 0) FROM ledger.events"));
    }

    static String query(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.username(), DATABASE.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
