package org.sohoi.standalone.demo.loading;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills. */
final class ProgressOnTerminal implements Progress {

    private final ProgressBar bar;

    ProgressOnTerminal(long commands) {
        bar = new ProgressBarBuilder()
                .setTaskName("Dữ liệu mẫu / demo year")
                .setInitialMax(commands)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
