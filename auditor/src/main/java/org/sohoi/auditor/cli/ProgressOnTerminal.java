package org.sohoi.auditor.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.report.Progress;

/** A bar on standard error, if that is a terminal. */
final class ProgressOnTerminal implements Progress, AutoCloseable {

    private final @Nullable ProgressBar bar;

    ProgressOnTerminal(String task, long events) {
        this.bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(events)
                        .setUnit(" events", 1)
                        .build();
    }

    @Override
    public void reached(long position) {
        if (bar != null) {
            bar.stepTo(position);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
