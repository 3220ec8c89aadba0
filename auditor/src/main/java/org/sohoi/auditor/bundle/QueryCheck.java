package org.sohoi.auditor.bundle;

import java.util.List;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import tools.jackson.databind.JsonNode;

/** Whether an answer is the answer to the question beside it: parameters of a request, as they were sent. */
final class QueryCheck {

    private static final List<String> COORDINATES = List.of("asOf", "from", "to");
    private static final List<String> OF_FILTER = List.of("association", "unit");

    private final JsonNode answer;
    private final Report report;

    QueryCheck(JsonNode answer, Report report) {
        this.answer = answer;
        this.report = report;
    }

    void of(JsonNode query) {
        compare("measure", query.path("measure"), answer.path("measure"));
        COORDINATES.forEach(name -> compareIfAsked(name, query, answer.path("coordinates")));
        OF_FILTER.forEach(name -> compareIfAsked(name, query, answer.path("filter")));
    }

    private void compareIfAsked(String name, JsonNode query, JsonNode answered) {
        if (query.hasNonNull(name)) {
            compare(name, query.path(name), answered.path(name));
        }
    }

    private void compare(String name, JsonNode asked, JsonNode answered) {
        if (!asked.asString("").equals(answered.asString(""))) {
            report.add(Finding.of("the answer is to another question", name + " " + asked, name + " " + answered));
        }
    }
}
