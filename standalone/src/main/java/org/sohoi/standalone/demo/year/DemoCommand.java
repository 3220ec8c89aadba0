package org.sohoi.standalone.demo.year;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A command of the demo year.
 *
 * @param id always the same for the same command, so that one that was recorded already is recognised
 */
public record DemoCommand(UUID id, Object payload) {

    static DemoCommand numbered(String edition, String lane, int number, Object payload) {
        String name = "sohoi demo command %s %s %d".formatted(edition, lane, number);
        return new DemoCommand(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), payload);
    }
}
