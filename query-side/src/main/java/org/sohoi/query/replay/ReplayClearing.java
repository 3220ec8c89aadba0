package org.sohoi.query.replay;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Clears away, at the start and now and then, what killed processes left and what has been kept for long enough. */
final class ReplayClearing implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayClearing.class);
    private static final long SECONDS_BETWEEN = 60;

    private final Replays replays;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread clearing = new Thread(work, "replay-clearing");
        clearing.setDaemon(true);
        return clearing;
    });

    ReplayClearing(Replays replays) {
        this.replays = replays;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        thread.scheduleWithFixedDelay(this::clear, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void clear() {
        try {
            replays.clearUnlessUnderWay();
        } catch (Exception e) {
            LOG.warn("Replays are cleared away later: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
