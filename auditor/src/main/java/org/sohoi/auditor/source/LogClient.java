package org.sohoi.auditor.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.sohoi.auditor.event.Utf8;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;

/** Asks a running log. What it answers is believed only where it is proved. */
public final class LogClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** For a body, the largest page of events included, over a slow line. */
    private static final Duration PATIENCE_WITH_BODIES = Duration.ofMinutes(5);

    private static final int LONGEST_TEXT = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LogClient::daemon);
    private final String base;
    private final Duration patienceWithBodies;

    /** @throws WrongInput when it is no address of a server */
    public LogClient(String url) {
        this(url, PATIENCE_WITH_BODIES);
    }

    LogClient(String url, Duration patienceWithBodies) {
        this.patienceWithBodies = patienceWithBodies;
        String root = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.base = (root.endsWith("/api/v1") ? root : root + "/api/v1") + "/audit/";
        try {
            HttpRequest.newBuilder(URI.create(base));
        } catch (IllegalArgumentException e) {
            throw new WrongInput("address of a log", "http://… or https://…", url);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
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
            return new TimedBody(answer.body(), patienceWithBodies, clock);
        } catch (IOException e) {
            throw new Unreachable(uri.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(uri.toString(), e);
        }
    }
}
