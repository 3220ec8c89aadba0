package org.sohoi.auditor.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sohoi.auditor.figure.Contribution;
import org.sohoi.auditor.figure.Contribution.Place;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether the contributions that a bundle claims are those that its events make. */
final class ContributionsCheck {

    private final String measure;
    private final Report report;

    ContributionsCheck(String measure, Report report) {
        this.measure = measure;
        this.report = report;
    }

    /** @throws WrongInput when the claim is no list of contributions to the measure */
    void compare(String claimed, List<Contribution> recomputed) {
        Map<Place, Long> expected = new HashMap<>();
        recomputed.forEach(one -> expected.merge(one.place(), one.value(), Math::addExact));
        Map<Place, Long> found = sums(claimed);
        Set<Place> places = new HashSet<>(expected.keySet());
        places.addAll(found.keySet());
        places.forEach(place -> compare(place, expected.getOrDefault(place, 0L), found.getOrDefault(place, 0L)));
    }

    private void compare(Place place, long expected, long found) {
        if (expected != found) {
            report.add(Finding.at(
                    place.position(),
                    "the contribution %s does not follow from the events".formatted(place),
                    Long.toString(expected),
                    Long.toString(found)));
        }
    }

    private Map<Place, Long> sums(String contributions) {
        Map<Place, Long> sums = new HashMap<>();
        try {
            for (Iterator<JsonNode> each = StrictJson.elements(contributions); each.hasNext(); ) {
                Contribution contribution = contribution(each.next());
                sums.merge(contribution.place(), contribution.value(), Math::addExact);
            }
            return sums;
        } catch (JacksonException e) {
            throw new WrongInput(Bundle.CONTRIBUTIONS, "JSON", e.getOriginalMessage());
        }
    }

    private Contribution contribution(JsonNode json) {
        try {
            Map<String, String> dimensions = new HashMap<>();
            json.path("dimensions").forEachEntry((name, value) -> dimensions.put(name, value.asString("")));
            if (!json.path("measure").asString("").equals(measure)) {
                throw new WrongInput(
                        Bundle.CONTRIBUTIONS, measure, json.path("measure").toString());
            }
            return new Contribution(
                    json.path("position").longValue(),
                    LocalDate.parse(json.path("effectiveOn").asString("")),
                    dimensions,
                    json.path("value").longValue());
        } catch (JacksonException | DateTimeException e) {
            throw new WrongInput(
                    Bundle.CONTRIBUTIONS, "position, measure, value, effectiveOn, dimensions", json.toString());
        }
    }
}
