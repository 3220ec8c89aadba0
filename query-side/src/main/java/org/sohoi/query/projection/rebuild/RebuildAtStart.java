package org.sohoi.query.projection.rebuild;

import java.sql.SQLException;
import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
                        .orElseThrow(() ->
                                new IllegalArgumentException("sohoi.read-model.rebuild: expected any of %s, found %s"
                                        .formatted(
                                                projections.stream()
                                                        .map(Projection::name)
                                                        .toList(),
                                                name))))
                .toList();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (running == null) {
            running = new Thread(chosen.isEmpty() ? this::clear : this::run, "rebuild");
            running.setDaemon(true);
            running.start();
        }
    }

    private void clear() {
        try {
            rebuild.clear();
        } catch (SQLException e) {
            progress.failed(e);
        }
    }

    private void run() {
        progress.begin(String.join(", ", chosen.stream().map(Projection::name).toList()));
        try {
            rebuild.run(chosen, waiting);
            progress.end();
        } catch (Exception | Error e) {
            progress.failed(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (running != null) {
            rebuild.close();
            running.interrupt();
            // An index that is being made is not waited for; its connection is closed with the read model.
            running.join(PATIENCE.toMillis());
        }
    }
}
