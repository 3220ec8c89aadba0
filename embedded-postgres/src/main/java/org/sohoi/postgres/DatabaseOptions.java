package org.sohoi.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the server is to be started.
 *
 * @param port the port on the loopback address, or 0 for any free one
 * @param settings server settings by name, on top of (and overriding) {@link #durable()}'s
 */
public record DatabaseOptions(int port, Map<String, String> settings) {

    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_BUFFERS = 128;
    private static final long MOST_BUFFERS = 4_096;

    public DatabaseOptions {
        settings = Map.copyOf(settings);
    }

    /** A free port, and every acknowledged commit on disk before it is acknowledged. */
    public static DatabaseOptions durable() {
        return new DatabaseOptions(0, Map.of());
    }

    public DatabaseOptions withPort(int newPort) {
        return new DatabaseOptions(newPort, settings);
    }

    public DatabaseOptions withSetting(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new DatabaseOptions(port, more);
    }

    Map<String, String> effectiveSettings() {
        Map<String, String> effective = new LinkedHashMap<>();
        effective.put("fsync", "on");
        effective.put("synchronous_commit", "on");
        effective.put("full_page_writes", "on");
        effective.put("listen_addresses", "127.0.0.1");
        // No socket file: its path would be limited to some hundred characters, and nothing of ours uses it.
        effective.put("unix_socket_directories", "");
        effective.put("timezone", "UTC");
        effective.put("shared_buffers", sharedBuffers(memory()));
        effective.put("max_wal_size", "2GB");
        effective.putAll(settings);
        return effective;
    }

    /**
     * An eighth of the machine's memory, which other programs use too, and no more than four gigabytes. It is taken as it is
     * used. Questions about an earlier T read pages that nobody else has read lately: what is not in here costs each of them
     * a copy and a checksum.
     *
     * @param memory in bytes
     */
    static String sharedBuffers(long memory) {
        return Math.max(LEAST_BUFFERS, Math.min(MOST_BUFFERS, memory / MEGABYTE / 8)) + "MB";
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
