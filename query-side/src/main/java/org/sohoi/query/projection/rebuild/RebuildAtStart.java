package org.sohoi.query.projection.rebuild;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.Projection;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Rebuilds, in the background, what this start was told to rebuild, and the projections that have nothing yet while the
 * ledger holds much: those of a new read model, or emptied by a migration.
 */
final class RebuildAtStart implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private final Rebuild rebuild;
    private final RebuildProgress progress;
    private final List<Projection> chosen;
    private final Set<String> waiting;
    private @Nullable Thread running;

    RebuildAtStart(Rebuild rebuild, RebuildProgress progress, List<Projection> chosen, Set<String> waiting) {
        this.rebuild = rebuild;
        this.progress = progress;
        this.chosen = chosen;
        this.waiting = waiting;
    }

    /** @throws IllegalArgumentException for a name that no projection bears */
    static List<Projection> chosen(Collection<Projection> projections, Set<String> told, Set<String> waiting) {
        Set<String> names = new LinkedHashSet<>(told);
        names.addAll(waiting);
        return names.stream()
                .map(name -> projections.stream()
                        .filter(projection -> projection.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No projection to rebuild: " + name)))
                .toList();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (running == null && !chosen.isEmpty()) {
            running = new Thread(this::run, "rebuild");
            running.start();
        }
    }

    private void run() {
        progress.begin(String.join(", ", chosen.stream().map(Projection::name).toList()));
        try {
            rebuild.run(chosen, waiting);
            progress.end();
        } catch (Exception e) {
            progress.failed(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (running != null) {
            running.interrupt();
            running.join();
        }
    }
}
