package org.sohoi.auditor.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sohoi.auditor.report.Unreachable;

/** A database that takes a connection and says nothing is left. */
@Timeout(30)
class SilentDatabaseTest {

    @Test
    void isUnreachable() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseEvents events = new DatabaseEvents(
                    "jdbc:postgresql://127.0.0.1:%d/ledger?sslmode=disable&gssEncMode=disable"
                            .formatted(silent.getLocalPort()),
                    "auditor",
                    "secret",
                    Duration.ofSeconds(1));

            assertThatThrownBy(() -> events.after(0))
                    .isInstanceOf(Unreachable.class)
                    .hasMessageContaining("jdbc:postgresql://127.0.0.1");
        }
    }
}
