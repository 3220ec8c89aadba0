package org.sohoi.standalone.demo.loading;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sohoi.standalone.demo.year.DemoCommand;
import org.sohoi.standalone.demo.year.Lane;
import org.sohoi.standalone.demo.year.Phase;

/**
 * Records what the ledger does not hold yet of a sequence of commands. Lanes go side by side, each in its own order;
 * a phase begins when the one before it is recorded.
 */
public final class DemoLoader {

    /** Enough waiters for the ledger to commit in groups; more would only wait longer. */
    private static final int SIDE_BY_SIDE = 32;

    private final CommandGateway gateway;
    private final RecordedCommands recorded;
    private volatile boolean stopped;

    /** @param ledger where events are kept, for reading */
    public DemoLoader(CommandGateway gateway, DataSource ledger) {
        this.gateway = gateway;
        this.recorded = new RecordedCommands(ledger);
    }

    /**
     * Returns when all is recorded, or {@link #stop} was called.
     *
     * @return how many commands it sent
     * @throws DemoNotLoadedException when one was turned away
     */
    public int load(List<Phase> phases) {
        List<UUID> ids = phases.stream()
                .flatMap(phase -> phase.commands().stream())
                .map(DemoCommand::id)
                .toList();
        Set<UUID> done = recorded.among(ids);
        int missing = ids.size() - done.size();
        if (missing == 0) {
            return 0;
        }
        try (Progress progress = Progress.towards(missing)) {
            for (Phase phase : phases) {
                List<Lane> lanes = missing(phase, done);
                new LoadingCrew(SIDE_BY_SIDE, gateway, progress, () -> stopped).record(lanes);
            }
        }
        return missing;
    }

    /** What is being sent is still answered; nothing more is sent. */
    public void stop() {
        stopped = true;
    }

    private static List<Lane> missing(Phase phase, Set<UUID> done) {
        return phase.lanes().stream()
                .map(lane -> new Lane(
                        lane.name(),
                        lane.commands().stream()
                                .filter(command -> !done.contains(command.id()))
                                .toList()))
                .filter(lane -> !lane.commands().isEmpty())
                .toList();
    }
}
