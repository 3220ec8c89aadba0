package org.sohoi.auditor.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sohoi.auditor.report.Unreachable;

/** A server that begins to answer and does not go on is left. */
@Timeout(30)
class StallingServerTest {

    private HttpServer server;
    private LogClient log;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"position\":".getBytes());
            exchange.getResponseBody().flush();
        });
        server.start();
        log = new LogClient("http://127.0.0.1:" + server.getAddress().getPort(), Duration.ofMillis(500));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whenItServesACheckpoint() {
        assertThatThrownBy(log::checkpoint).isInstanceOf(Unreachable.class).hasMessageContaining("not there after");
    }

    @Test
    void whenItServesEvents() {
        try (EventCursor events = new LogEvents(log, 10).after(0)) {
            assertThatThrownBy(events::next).isInstanceOf(Unreachable.class).hasMessageContaining("not there after");
        }
    }
}
