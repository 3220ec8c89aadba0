package org.sohoi.eventstore.postgresql;

import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sohoi.postgres.DatabaseAddress;

/**
 * Commands without end, from many threads: each adds one to three events to a stream of its thread's own or of all, as
 * Axon would, and is reported to the journal once acknowledged. As a program it is the process that gets killed.
 */
final class AppendingLoad {

    private final TestLedger ledger;
    private final int threads;
    private final Consumer<String> journal;

    AppendingLoad(TestLedger ledger, int threads, Consumer<String> journal) {
        this.ledger = ledger;
        this.threads = threads;
        this.journal = journal;
    }

    /** Runs as long as the condition holds. Failures that a caller may meet are met with the next command. */
    void runWhile(BooleanSupplier going) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String own = "own-" + UUID.randomUUID();
            Thread caller = new Thread(() -> call(own, going), "caller-" + i);
            callers.add(caller);
            caller.start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void call(String own, BooleanSupplier going) {
        SplittableRandom random = new SplittableRandom();
        while (going.getAsBoolean()) {
            String stream = random.nextInt(4) == 0 ? "shared-" + random.nextInt(8) : own;
            try {
                List<DomainEventMessage<?>> events = new ArrayList<>();
                long next = ledger.engine().lastSequenceNumberFor(stream).orElse(-1L) + 1;
                for (int i = random.nextInt(3); i >= 0; i--) {
                    events.add(noted(stream, next++, "mục " + next));
                }
                ledger.engine().appendEvents(events);
                events.forEach(event -> journal.accept(event.getIdentifier()));
            } catch (ConcurrencyException e) {
                // Someone else was first; the next command reads anew.
            } catch (AxonException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Arguments: JDBC URL, user, password, threads, journal file, seconds. */
    public static void main(String[] args) throws Exception {
        try (TestLedger ledger = TestLedger.at(new DatabaseAddress(args[0], args[1], args[2]));
                var file =
                        Files.newByteChannel(Path.of(args[4]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[5]));
            JournalFile journal = new JournalFile(file);
            new AppendingLoad(ledger, Integer.parseInt(args[3]), journal::add).runWhile(() -> System.nanoTime() < end);
        }
    }
}
