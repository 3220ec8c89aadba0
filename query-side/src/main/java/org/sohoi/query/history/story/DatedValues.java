package org.sohoi.query.history.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field is from which day on: of two values for one day, the one recorded last. */
final class DatedValues {

    private final TreeMap<LocalDate, Optional<JsonNode>> byDay = new TreeMap<>();

    /**
     * Another value from a day on, up to the next day for which one is known.
     *
     * @param value none where the field is no more
     * @return what is another by it; nothing where it was the same already
     */
    Optional<Story.FieldChange> from(LocalDate day, String field, @Nullable JsonNode value) {
        Map.Entry<LocalDate, Optional<JsonNode>> known = byDay.floorEntry(day);
        Optional<JsonNode> before = known == null ? Optional.empty() : known.getValue();
        Optional<JsonNode> after = Optional.ofNullable(value);
        byDay.put(day, after);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        new Story.FieldChange(field, before.orElse(null), after.orElse(null), byDay.higherKey(day)));
    }
}
