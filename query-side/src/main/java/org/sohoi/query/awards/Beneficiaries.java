package org.sohoi.query.awards;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Registered people as a column of their ids. */
final class Beneficiaries {

    /** Of its own table; not the API's mapper, whose settings may change. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Beneficiaries() {}

    static String text(List<UUID> ids) {
        return JSON.writeValueAsString(ids);
    }

    static List<UUID> read(String text) {
        return Arrays.asList(JSON.readValue(text, UUID[].class));
    }
}
