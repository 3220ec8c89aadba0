package org.sohoi.auditor.figure;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a figure is limited to; all conditions together.
 *
 * @param association only this one; none for all
 * @param withThoseBelow whether those below the association count too
 * @param unit only associations that work in it; none for all
 * @param values for each dimension the values that count
 */
public record Filter(
        @Nullable String association,
        boolean withThoseBelow,
        @Nullable String unit,
        SortedMap<String, SortedSet<String>> values) {

    /** What figures may be limited by, beside the association and the unit. */
    public static final Set<String> DIMENSIONS = Set.of(
            "level",
            "province",
            "district",
            "commune",
            "field",
            "form",
            "donorKind",
            "supportKind",
            "category",
            "disbursementKind",
            "sponsorKind",
            "departureReason",
            "source");

    /** Those that events of figures do not say. */
    private static final Set<String> OF_ASSOCIATIONS = Set.of("level", "province", "district", "commune", "field");

    /** Among the values of a dimension: what has none. */
    private static final String NONE = "none";

    private static final Set<String> MEMBERS = Set.of("association", "tiers", "unit", "values");

    static Filter of(Payload filter) {
        filter.mustHaveOnly(MEMBERS);
        String tiers = filter.json().has("tiers") ? filter.text("tiers") : "OWN";
        if (!tiers.equals("OWN") && !tiers.equals("ALL")) {
            throw new IllegalArgumentException("tiers " + tiers);
        }
        return new Filter(
                optional(filter, "association"),
                tiers.equals("ALL"),
                optional(filter, "unit"),
                filter.json().has("values") ? values(filter.in("values")) : new TreeMap<>());
    }

    private static @Nullable String optional(Payload filter, String member) {
        return filter.json().hasNonNull(member) ? filter.text(member) : null;
    }

    private static SortedMap<String, SortedSet<String>> values(Payload filter) {
        filter.mustHaveOnly(DIMENSIONS);
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        filter.json().forEachEntry((dimension, wanted) -> values.put(dimension, texts(dimension, wanted)));
        return values;
    }

    private static SortedSet<String> texts(String dimension, JsonNode wanted) {
        SortedSet<String> texts = new TreeSet<>();
        for (JsonNode value : wanted) {
            texts.add(value.asString(""));
        }
        if (!wanted.isArray() || texts.isEmpty() || texts.contains("")) {
            throw new IllegalArgumentException("no values of " + dimension);
        }
        return texts;
    }

    /** What it is limited to, as a request asks for it. */
    public SortedMap<String, SortedSet<String>> parameters() {
        SortedMap<String, SortedSet<String>> parameters = new TreeMap<>(values);
        if (association != null) {
            parameters.put("association", new TreeSet<>(Set.of(association)));
        }
        if (withThoseBelow) {
            parameters.put("tiers", new TreeSet<>(Set.of("ALL")));
        }
        if (unit != null) {
            parameters.put("unit", new TreeSet<>(Set.of(unit)));
        }
        return parameters;
    }

    /** What of it events of figures do not say. */
    public Map<String, SortedSet<String>> onMap() {
        SortedMap<String, SortedSet<String>> onMap = parameters();
        onMap.keySet().removeIf(name -> !OF_ASSOCIATIONS.contains(name) && !name.equals("unit"));
        if (withThoseBelow && association != null) {
            onMap.put("below", new TreeSet<>(Set.of(association)));
        }
        return onMap;
    }

    boolean counts(String ofAssociation, Map<String, String> dimensions) {
        return (association == null || withThoseBelow || association.equals(ofAssociation))
                && values.entrySet().stream()
                        .filter(wanted -> !OF_ASSOCIATIONS.contains(wanted.getKey()))
                        .allMatch(wanted -> wanted.getValue().contains(dimensions.getOrDefault(wanted.getKey(), NONE)));
    }
}
