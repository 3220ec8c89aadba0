package org.sohoi.standalone.demo.year;

import java.util.ArrayList;
import java.util.List;

/** Commands that keep their order; those of another lane may come between. */
public record Lane(String name, List<DemoCommand> commands) {

    static Lane of(String edition, String name, List<?> payloads) {
        List<DemoCommand> commands = new ArrayList<>(payloads.size());
        for (Object payload : payloads) {
            commands.add(DemoCommand.numbered(edition, name, commands.size(), payload));
        }
        return new Lane(name, List.copyOf(commands));
    }
}
