package org.sohoi.auditor.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.databind.JsonNode;

/**
 * What a figure answers.
 *
 * @param from the first day that counts; none for everything since ever
 * @param lastDay the last day that counts
 * @param knownAt the last position that counts
 * @param association only this one; none for all
 * @param values for each dimension the values that count
 * @param onMap what else it is limited to, which events of figures do not say
 */
public record Question(
        String measure,
        @Nullable LocalDate from,
        LocalDate lastDay,
        long knownAt,
        @Nullable String association,
        Map<String, Set<String>> values,
        Set<String> onMap) {

    private static final Set<String> OF_ASSOCIATIONS =
            Set.of("level", "province", "district", "commune", "field", "association");

    /**
     * @param answer as the service gives it
     * @throws WrongInput when it does not say what it is the answer to
     */
    public static Question of(JsonNode answer) {
        try {
            return read(answer);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongInput("answer", "measure, coordinates and filter", String.valueOf(e.getMessage()));
        }
    }

    private static Question read(JsonNode answer) {
        Payload coordinates = new Payload(answer).in("coordinates");
        LocalDate asOf = coordinates.dayOrNull("asOf");
        LocalDate from = asOf == null ? coordinates.day("from") : null;
        LocalDate lastDay = asOf == null ? coordinates.day("to").minusDays(1) : asOf;
        JsonNode filter = answer.path("filter");
        Set<String> onMap = new HashSet<>();
        String association = new Payload(filter).textOrNull("association");
        if (filter.path("tiers").asString("OWN").equals("ALL") && association != null) {
            onMap.add("associations below " + association);
            association = null;
        }
        if (filter.hasNonNull("unit")) {
            onMap.add("unit " + filter.path("unit").asString(""));
        }
        return new Question(
                new Payload(answer).text("measure"),
                from,
                lastDay,
                coordinates.in("knownAt").number("position"),
                association,
                values(filter.path("values"), onMap),
                onMap);
    }

    private static Map<String, Set<String>> values(JsonNode filter, Set<String> onMap) {
        Map<String, Set<String>> values = new HashMap<>();
        filter.forEachEntry((dimension, wanted) -> {
            if (OF_ASSOCIATIONS.contains(dimension)) {
                onMap.add(dimension + " " + wanted);
            } else {
                wanted.forEach(value -> values.computeIfAbsent(dimension, name -> new HashSet<>())
                        .add(value.asString("")));
            }
        });
        return values;
    }

    boolean counts(String ofAssociation, Amount amount, boolean stock) {
        return (association == null || association.equals(ofAssociation))
                && !amount.day().isAfter(lastDay)
                && (stock || from == null || !amount.day().isBefore(from))
                && values.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().contains(amount.dimensions().getOrDefault(wanted.getKey(), "")));
    }
}
