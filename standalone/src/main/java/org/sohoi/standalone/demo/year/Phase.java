package org.sohoi.standalone.demo.year;

import java.util.List;

/** Lanes that may be recorded side by side; one phase is done before the next begins. */
public record Phase(String name, List<Lane> lanes) {

    public List<DemoCommand> commands() {
        return lanes.stream().flatMap(lane -> lane.commands().stream()).toList();
    }
}
