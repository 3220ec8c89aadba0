package org.sohoi.query.projection.rebuild;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
    private final List<Projection> told;
    private final List<Projection> empty;
    private final BooleanSupplier holdsMuch;
    private @Nullable Thread running;

    /**
     * @param told what this start was told to rebuild
     * @param empty those that had nothing before it
     * @param holdsMuch whether the ledger does
     */
    RebuildAtStart(
            Rebuild rebuild,
            RebuildProgress progress,
            List<Projection> told,
            List<Projection> empty,
            BooleanSupplier holdsMuch) {
        this.rebuild = rebuild;
        this.progress = progress;
        this.told = told;
        this.empty = empty;
        this.holdsMuch = holdsMuch;
    }

    /** @throws IllegalArgumentException for a name that no projection bears */
    static List<Projection> named(Collection<Projection> projections, Set<String> names) {
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
            running = new Thread(this::run, "rebuild");
            running.setDaemon(true);
            running.start();
        }
    }

    private void run() {
        try {
            List<Projection> waiting = !empty.isEmpty() && holdsMuch.getAsBoolean() ? empty : List.of();
            Set<Projection> chosen = new LinkedHashSet<>(told);
            chosen.addAll(waiting);
            if (chosen.isEmpty()) {
                rebuild.clear();
                return;
            }
            progress.begin(String.join(", ", names(chosen)));
            rebuild.run(chosen, names(waiting));
            progress.end();
        } catch (Exception | Error e) {
            progress.failed(e);
        }
    }

    private static Set<String> names(Collection<Projection> projections) {
        return projections.stream().map(Projection::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void destroy() throws InterruptedException {
        if (running != null) {
            rebuild.close();
            running.interrupt();
            // An index that is being made is not waited for; its connection is closed with those of the fresh tables.
            running.join(PATIENCE.toMillis());
        }
    }
}
