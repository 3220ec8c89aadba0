package org.sohoi.transparency.log;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.transparency.*}: the log, where it is kept and who signs it.
 *
 * @param url its database's JDBC URL; default that of the read model, or the application's own
 * @param username default likewise
 * @param password default likewise
 * @param key the signing key as text; keep it out of files that others read
 * @param keyFile a file with the signing key
 * @param createKey whether a key is made, of a name at random, where there is no such file yet
 * @param checkpointFile where the last checkpoint is kept outside the database; default beside the key's file, and to
 *     be given where the key is text
 * @param origin which log it is, the first line of every checkpoint: the key's name, and nothing starts when it is not
 * @param interval how often to look for new events
 * @param page how many events are logged in one transaction
 * @param rechecked how many tiles of 256 events are read again in each interval; 0 for none
 */
@ConfigurationProperties("sohoi.transparency")
public record LogProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String key,
        @Nullable Path keyFile,
        boolean createKey,
        @Nullable Path checkpointFile,
        @Nullable String origin,
        @DefaultValue("400ms") Duration interval,
        @DefaultValue("8192") int page,
        @DefaultValue("1") int rechecked) {

    public LogProperties {
        if (key != null && keyFile != null) {
            throw new IllegalArgumentException("sohoi.transparency.*: expected one of key and key-file, found both");
        }
        if (key != null && checkpointFile == null) {
            throw new IllegalArgumentException("sohoi.transparency.*: expected checkpoint-file with key, found none:"
                    + " what was signed must be remembered where a backup of the database does not reach");
        }
        if (interval.toMillis() < 1 || page < 1 || rechecked < 0) {
            throw new IllegalArgumentException(
                    "sohoi.transparency.*: expected interval from 1 ms, page from 1, rechecked from 0, found %s, %d, %d"
                            .formatted(interval, page, rechecked));
        }
    }
}
