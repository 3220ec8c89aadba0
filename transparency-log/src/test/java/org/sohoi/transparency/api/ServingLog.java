package org.sohoi.transparency.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sohoi.transparency.WrittenLedger;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application with nothing in it but the ledger and its log, on a random port. */
final class ServingLog implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private ServingLog(WrittenLedger ledger, String... properties) {
        this.context = new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(
                                Stream.of(
                                        "server.port=0",
                                        "server.address=127.0.0.1",
                                        "spring.flyway.enabled=false",
                                        "spring.mvc.problemdetails.enabled=true",
                                        "management.endpoint.health.show-details=always",
                                        "spring.datasource.url="
                                                + ledger.address().jdbcUrl(),
                                        "spring.datasource.username="
                                                + ledger.address().username(),
                                        "spring.datasource.password="
                                                + ledger.address().password()),
                                Stream.of(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }

    static ServingLog signedWith(Path keyFile, WrittenLedger ledger) {
        return new ServingLog(ledger, "sohoi.transparency.key-file=" + keyFile);
    }

    static ServingLog withoutKey(WrittenLedger ledger) {
        return new ServingLog(ledger);
    }

    HttpResponse<byte[]> ask(String path, String... headers) {
        return send("/api/v1/audit/" + path, headers);
    }

    String text(String path) {
        HttpResponse<byte[]> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + string(answer));
        }
        return string(answer);
    }

    JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    static JsonNode problem(HttpResponse<byte[]> answer) {
        return JSON.readTree(string(answer));
    }

    JsonNode health() {
        return JSON.readTree(string(send("/actuator/health")));
    }

    /** Waits until so much is signed; how long that took, in milliseconds. */
    long awaitSigned(long size) {
        long start = System.nanoTime();
        while (json("log").path("size").asLong(-1) < size) {
            if (System.nanoTime() - start > 60_000_000_000L) {
                throw new AssertionError("Not signed in time: " + json("log"));
            }
            Thread.onSpinWait();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private HttpResponse<byte[]> send(String path, String... headers) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String string(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
