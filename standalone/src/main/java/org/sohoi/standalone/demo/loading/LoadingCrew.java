package org.sohoi.standalone.demo.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.standalone.demo.year.DemoCommand;
import org.sohoi.standalone.demo.year.Lane;

/** Several threads, each of which takes a lane and sends its commands one after the other. */
final class LoadingCrew {

    private static final MetaData SAID_TO_BE_SYNTHETIC =
            MetaData.with(LedgerMetaData.ACTOR, "synthetic demo data").and(LedgerMetaData.ACTOR_ROLE, "demo");

    private final int size;
    private final CommandGateway gateway;
    private final Progress progress;
    private final BooleanSupplier stopped;
    private volatile boolean failed;

    LoadingCrew(int size, CommandGateway gateway, Progress progress, BooleanSupplier stopped) {
        this.size = size;
        this.gateway = gateway;
        this.progress = progress;
        this.stopped = stopped;
    }

    /** The longest lanes first, so that none is left alone at the end. */
    void record(List<Lane> lanes) {
        ExecutorService crew = Executors.newFixedThreadPool(size);
        try {
            List<Future<?>> all = new ArrayList<>();
            lanes.stream()
                    .sorted(Comparator.comparingInt(
                            (Lane lane) -> -lane.commands().size()))
                    .forEach(lane -> all.add(crew.submit(() -> send(lane))));
            for (Future<?> one : all) {
                await(one);
            }
        } finally {
            crew.shutdown();
        }
    }

    private void send(Lane lane) {
        for (DemoCommand command : lane.commands()) {
            if (failed || stopped.getAsBoolean()) {
                return;
            }
            try {
                gateway.sendAndWait(message(command));
            } catch (RuntimeException e) {
                failed = true;
                throw new DemoNotLoadedException(command.payload() + " was turned away: " + e.getMessage(), e);
            }
            progress.step();
        }
    }

    private static CommandMessage<?> message(DemoCommand command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command.id().toString(), command.payload(), SAID_TO_BE_SYNTHETIC),
                command.payload().getClass().getName());
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DemoNotLoadedException turnedAway) {
                throw turnedAway;
            }
            throw new DemoNotLoadedException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoNotLoadedException("interrupted", e);
        }
    }
}
