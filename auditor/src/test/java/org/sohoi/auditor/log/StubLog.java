package org.sohoi.auditor.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves a {@link ReferenceLog} over HTTP, in the formats that are agreed; tests may put other answers in its mouth. */
public final class StubLog implements AutoCloseable {

    private static final Pattern TILE = Pattern.compile("tile/0/((?:x\\d{3}/)*\\d{3})(?:\\.p/(\\d+))?");

    private final HttpServer server;
    private final Map<String, byte[]> instead = new ConcurrentHashMap<>();
    private volatile ReferenceLog log;

    public StubLog(ReferenceLog log) {
        this.log = log;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1/audit/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void serves(ReferenceLog other) {
        log = other;
    }

    /** @param path without parameters */
    public void answers(String path, String text) {
        instead.put(path, text.getBytes(UTF_8));
    }

    public void answers(String path, byte[] bytes) {
        instead.put(path, bytes);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1/audit/".length());
        byte[] answer = instead.containsKey(path)
                ? instead.get(path)
                : answer(path, parameters(exchange.getRequestURI().getQuery()));
        exchange.sendResponseHeaders(
                answer == null ? 404 : 200, answer == null || answer.length == 0 ? -1 : answer.length);
        if (answer != null && answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private byte[] answer(String path, Map<String, Long> parameters) {
        Matcher tile = TILE.matcher(path);
        if (tile.matches()) {
            int number = Integer.parseInt(tile.group(1).replaceAll("[x/]", ""));
            return log.tile(number, tile.group(2) == null ? 256 : Integer.parseInt(tile.group(2)));
        }
        String text = switch (path) {
            case "checkpoint" -> log.checkpoint();
            case "keys" -> log.key().verifierKey() + "\n";
            case "log-entries" ->
                log.lines(parameters.get("after"), parameters.get("limit").intValue());
            case "proofs/inclusion" -> log.inclusion(parameters.get("position"), parameters.get("size"));
            case "proofs/consistency" -> log.consistency(parameters.get("from"), parameters.get("to"));
            default -> null;
        };
        return text == null ? null : text.getBytes(UTF_8);
    }

    private static Map<String, Long> parameters(String query) {
        Map<String, Long> parameters = new HashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                parameters.put(pair.split("=")[0], Long.valueOf(pair.split("=")[1]));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
