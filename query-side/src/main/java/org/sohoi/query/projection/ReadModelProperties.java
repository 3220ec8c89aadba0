package org.sohoi.query.projection;

import java.lang.management.ManagementFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.read-model.*}: where the read side keeps its rows.
 *
 * @param url its JDBC URL; default {@code spring.datasource.url}
 * @param username default {@code spring.datasource.username}
 * @param password default {@code spring.datasource.password}
 * @param connections how many at most; each projection needs one while it writes, each question one while it reads
 * @param batchSize how many events a projection handles in one transaction
 * @param node who keeps the projections, so that two processes do not both; default: this process. A name that stays the
 *     same lets a process that was killed go on at once after its restart; never give the same to two that may run together
 * @param rebuild the projections to rebuild at this start, beside the live ones
 * @param rebuildBatch how many events a projection handles in one transaction while it is rebuilt; some three times as
 *     many are in memory, where more take longer to collect than larger transactions save
 * @param scratch a folder for what a rebuild, or a replay, remembers of what it has written: up to 200 bytes an event, gone
 *     when it ends; default: the temporary folder. Where that is kept in memory, choose another
 * @param bulkFrom a projection that has nothing yet is built in bulk, as a rebuild is, when the ledger holds so many events
 */
@ConfigurationProperties("sohoi.read-model")
public record ReadModelProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("16") int connections,
        @DefaultValue("500") int batchSize,
        @Nullable String node,
        @DefaultValue Set<String> rebuild,
        @DefaultValue("3000") int rebuildBatch,
        @DefaultValue("") String scratch,
        @DefaultValue("50000") long bulkFrom) {

    public ReadModelProperties {
        if (connections < 2 || batchSize < 1 || rebuildBatch < 1 || bulkFrom < 0) {
            throw new IllegalArgumentException(
                    "sohoi.read-model.*: expected connections from 2, batch-size and rebuild-batch from 1, bulk-from from 0,"
                            + " found %d, %d, %d, %d".formatted(connections, batchSize, rebuildBatch, bulkFrom));
        }
        scratch = scratch.isEmpty() ? System.getProperty("java.io.tmpdir") : scratch;
        node = node == null ? ManagementFactory.getRuntimeMXBean().getName() : node;
    }
}
