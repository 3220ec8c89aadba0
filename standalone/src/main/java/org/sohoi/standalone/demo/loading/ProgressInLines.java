package org.sohoi.standalone.demo.loading;

import java.util.concurrent.atomic.AtomicLong;

/** A line for every tenth, where there is no terminal to draw on. */
final class ProgressInLines implements Progress {

    private static final int LINES = 10;

    private final long commands;
    private final AtomicLong done = new AtomicLong();

    ProgressInLines(long commands) {
        this.commands = commands;
    }

    @Override
    public void step() {
        long now = done.incrementAndGet();
        if (now * LINES / commands > (now - 1) * LINES / commands) {
            System.out.printf("Dữ liệu mẫu / demo year: %,d of %,d%n", now, commands);
        }
    }

    @Override
    public void close() {}
}
