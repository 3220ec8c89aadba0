package org.sohoi.standalone.demo.loading;

/** Someone watches the commands go in. */
interface Progress extends AutoCloseable {

    /** One more is recorded. Called by several threads. */
    void step();

    @Override
    void close();

    static Progress towards(long commands) {
        return Terminal.isThere() ? new ProgressOnTerminal(commands) : new ProgressInLines(commands);
    }
}
