package org.sohoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseOptionsTest {

    private static final long GIBIBYTE = 1L << 30;

    @Test
    void buffersAreAPartOfTheMachinesMemoryWithinBounds() {
        assertThat(DatabaseOptions.sharedBuffers(GIBIBYTE)).isEqualTo("128MB");
        assertThat(DatabaseOptions.sharedBuffers(8 * GIBIBYTE)).isEqualTo("1024MB");
        assertThat(DatabaseOptions.sharedBuffers(64 * GIBIBYTE)).isEqualTo("4096MB");
    }

    @Test
    void whatIsSetCounts() {
        assertThat(DatabaseOptions.durable()
                        .withSetting("shared_buffers", "64MB")
                        .effectiveSettings())
                .containsEntry("shared_buffers", "64MB")
                .containsEntry("fsync", "on");
    }
}
