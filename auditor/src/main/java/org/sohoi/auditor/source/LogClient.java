package org.sohoi.auditor.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.sohoi.auditor.event.Utf8;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;

/** Asks a running log. What it answers is believed only where it is proved. */
public final class LogClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_TEXT = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;

    /** @throws WrongInput when it is no address of a server */
    public LogClient(String url) {
        String root = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.base = (root.endsWith("/api/v1") ? root : root + "/api/v1") + "/audit/";
        try {
            HttpRequest.newBuilder(URI.create(base));
        } catch (IllegalArgumentException e) {
            throw new WrongInput("address of a log", "http://… or https://…", url);
        }
    }

    /** The checkpoint that the log signed last. */
    public String checkpoint() {
        return text("checkpoint");
    }

    /** The keys that the log says are its own. */
    public String keys() {
        return text("keys");
    }

    /** A proof as JSON. */
    public String inclusion(long position, long size) {
        return text("proofs/inclusion?position=%d&size=%d".formatted(position, size));
    }

    /** A proof as JSON. */
    public String consistency(long from, long to) {
        return text("proofs/consistency?from=%d&to=%d".formatted(from, to));
    }

    /** @param path such as {@code tile/0/000} */
    byte[] bytes(String path) {
        try (InputStream body = open(path)) {
            byte[] bytes = body.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new Unreachable("%s%s answers with more than %d bytes".formatted(base, path, LONGEST_TEXT));
            }
            return bytes;
        } catch (IOException e) {
            throw new Unreachable(base + path, e);
        }
    }

    private String text(String path) {
        try {
            return Utf8.decoded(bytes(path));
        } catch (IllegalArgumentException e) {
            throw new WrongInput("answer to " + path, "UTF-8", "other bytes");
        }
    }

    InputStream open(String path) {
        URI uri = URI.create(base + path);
        try {
            HttpResponse<InputStream> answer = http.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new Unreachable("%s answers with status %d".formatted(uri, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new Unreachable(uri.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(uri.toString(), e);
        }
    }
}
