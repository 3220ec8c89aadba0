package org.sohoi.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.postgres.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A SoHoi, or one side of it, that runs in this process on a free port, and is spoken to over HTTP. */
final class Standalone implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    Standalone(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Standalone on(DatabaseAddress database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                // A start that follows a stop at once need not wait.
                "--sohoi.read-model.node=test"));
        all.addAll(List.of(arguments));
        return new Standalone(StandaloneApplication.start(all.toArray(String[]::new)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** The body of an answer that must be good. */
    JsonNode read(String path) {
        return good(get(path));
    }

    /** The bytes of an answer that must be good. */
    byte[] download(String path) {
        HttpResponse<byte[]> response = send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new AssertionError("%s answered %d: %s"
                    .formatted(path, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
        }
        return response.body();
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "application/json");
    }

    HttpResponse<String> post(String path, String body, String mediaType) {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header("Actor", "treasurer")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The body of an answer to a write that must be good. */
    JsonNode write(String path, String body) {
        return good(post(path, body));
    }

    /** The body of whatever is outside the API. */
    String root(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET().build()).body();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What answers requests, by what is asked. */
    Map<RequestMappingInfo, HandlerMethod> handlers() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    private static JsonNode good(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(
                    "%s answered %d: %s".formatted(response.request().uri(), response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address("/api/v1" + path));
    }

    private URI address(String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://127.0.0.1:%s%s".formatted(port, path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <B> HttpResponse<B> send(HttpRequest request, HttpResponse.BodyHandler<B> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
