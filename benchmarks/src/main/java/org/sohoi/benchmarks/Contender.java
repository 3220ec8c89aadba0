package org.sohoi.benchmarks;

/** One way of doing the thing that is measured. Threads call {@link #perform} as fast as it lets them. */
public interface Contender extends AutoCloseable {

    String name();

    /** Does it once, durably: when this returns, it is done. */
    void perform() throws Exception;

    /** How many events one {@link #perform} appends. */
    default int eventsAtOnce() {
        return 1;
    }

    @Override
    default void close() {}
}
