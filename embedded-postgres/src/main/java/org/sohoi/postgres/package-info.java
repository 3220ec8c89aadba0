/**
 * A PostgreSQL of our own, run as a child of nobody from binaries on the class path.
 *
 * <p>{@link org.sohoi.postgres.EmbeddedLedgerDatabase} is what standalone keeps its ledger in: durable, on the loopback
 * address only, its data in a folder that survives restarts. {@link org.sohoi.postgres.TestDatabases} hands the tests of
 * every module a real PostgreSQL in some tens of milliseconds.
 *
 * <p>The server is started by {@code initdb} and {@code pg_ctl} rather than by the library that packages them: the
 * library starts it with {@code -F} (no fsync), trusts every local user, and cannot take over a data folder whose server
 * outlived its JVM.
 */
@NullMarked
package org.sohoi.postgres;

import org.jspecify.annotations.NullMarked;
