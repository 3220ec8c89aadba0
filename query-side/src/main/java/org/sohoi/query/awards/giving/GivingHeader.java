package org.sohoi.query.awards.giving;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.awards.AwardFilter;
import org.sohoi.query.time.Coordinates;
import tools.jackson.core.JsonGenerator;

/** What a package says of itself: who publishes what, and its coordinates, in which nothing is left to a default. */
final class GivingHeader {

    private final GivingProperties properties;
    private final GrantWords words;

    GivingHeader(GivingProperties properties, GrantWords words) {
        this.properties = properties;
        this.words = words;
    }

    void write(Coordinates at, AwardFilter filter, JsonGenerator json) {
        json.writeStringProperty("version", "1.4");
        json.writeStringProperty("identifier", properties.prefix() + "-" + name(at, filter));
        json.writeStringProperty("title", words.of("package.title", period(at)));
        json.writeStringProperty("description", words.of("package.description", period(at), at.position()));
        if (at.knownAt().recordedAt() != null) {
            json.writeStringProperty("issued", at.knownAt().recordedAt().toString());
        }
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty("identifier", properties.prefix());
        json.writeStringProperty("name", properties.publisher());
        json.writeEndObject();
        if (properties.licence() != null) {
            json.writeStringProperty("license", properties.licence().toString());
        }
        json.writePOJOProperty("coordinates", at);
        json.writePOJOProperty("filter", filter);
    }

    /** Names the package among all that are published, and its file. */
    static String name(Coordinates at, AwardFilter filter) {
        return Stream.of(
                        "awards",
                        dates(at),
                        "known-at-" + at.position(),
                        at.boundaries().equals(at.lastDay()) ? null : "map-" + at.boundaries(),
                        part("association", filter.association()),
                        filter.association() == null
                                ? null
                                : filter.tiers().name().toLowerCase(Locale.ROOT),
                        part("unit", filter.unit()),
                        filter.kinds().isEmpty()
                                ? null
                                : filter.kinds().stream()
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .sorted()
                                        .collect(Collectors.joining("-")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }

    private static @Nullable String part(String name, @Nullable Object value) {
        return value == null ? null : name + "-" + value;
    }

    private static String dates(Coordinates at) {
        return at.asOf() == null ? "from-%s-to-%s".formatted(at.from(), at.to()) : "as-of-" + at.asOf();
    }

    private String period(Coordinates at) {
        return at.asOf() == null
                ? words.of("period", String.valueOf(at.from()), at.lastDay())
                : words.of("asOf", at.asOf());
    }
}
