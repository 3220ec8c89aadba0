package org.sohoi.auditor.bundle;

import java.time.DateTimeException;
import java.util.List;
import java.util.TreeMap;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.figure.Figure;
import org.sohoi.auditor.figure.Question;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether a figure follows from the events of its bundle. */
final class FigureCheck {

    private final Checkpoint checkpoint;
    private final boolean whole;
    private final Report report;

    /** @param whole whether the events are all that were signed */
    FigureCheck(Checkpoint checkpoint, boolean whole, Report report) {
        this.checkpoint = checkpoint;
        this.whole = whole;
        this.report = report;
    }

    void of(Bundle bundle, List<RawEvent> events) {
        JsonNode answer = json(bundle, Bundle.ANSWER);
        Question question = Question.of(answer);
        state(question);
        SentQuery query = SentQuery.of(json(bundle, Bundle.QUERY));
        new QueryCheck(question, report).of(query);
        new KnownAtCheck(question.coordinates().knownAt(), whole, report).of(query, events);
        mustBeSigned(question.coordinates().knownAt());
        Figure figure = new Figure(question);
        try {
            events.forEach(event -> add(figure, event));
            compare(answer, figure);
            new ContributionsCheck(question.measure(), report)
                    .compare(bundle.text(Bundle.CONTRIBUTIONS), figure.contributions());
        } catch (ArithmeticException e) {
            report.add(Finding.of("the figure cannot be computed", "numbers of 64 bits", "larger ones"));
        }
        conclude(question, figure, events.size());
    }

    /** Whoever reads the verdict must see of what it is. */
    private void state(Question question) {
        report.fact("measure", question.measure());
        new TreeMap<>(question.coordinates().days()).forEach(report::fact);
        report.fact("knownAt", question.coordinates().knownAt());
        report.fact("boundaries", question.coordinates().boundaries());
        report.fact("filter", question.filter().parameters());
    }

    private void mustBeSigned(long knownAt) {
        if (knownAt > checkpoint.size()) {
            report.add(Finding.of(
                    "the figure is as known at a position that was not signed",
                    "a position up to " + checkpoint.size(),
                    Long.toString(knownAt)));
        }
    }

    private static JsonNode json(Bundle bundle, String name) {
        try {
            return StrictJson.tree(bundle.text(name));
        } catch (JacksonException e) {
            throw new WrongInput(name, "JSON", e.getOriginalMessage());
        }
    }

    private void add(Figure figure, RawEvent event) {
        try {
            figure.add(event);
        } catch (IllegalArgumentException | DateTimeException e) {
            report.add(Finding.at(
                    event.position(),
                    "the event cannot be counted",
                    "what a " + event.type() + " says",
                    String.valueOf(e.getMessage())));
        }
    }

    private void compare(JsonNode answer, Figure figure) {
        JsonNode total = answer.path("total");
        report.fact("recomputed", figure.total());
        if (!total.isIntegralNumber() || !total.canConvertToLong() || total.longValue() != figure.total()) {
            report.add(Finding.of(
                    "the figure does not follow from the events", Long.toString(figure.total()), total.toString()));
        }
    }

    private void conclude(Question question, Figure figure, int events) {
        report.proved("%s is %s, the sum of what these events amount to by the catalogue's definition"
                .formatted(question.measure(), report.facts().get("recomputed")));
        if (whole) {
            report.proved("no event was left out: these are all that were signed");
        } else {
            report.notProved("that no other event belongs to the figure: these are %d of the %d that were signed"
                    .formatted(events, checkpoint.size()));
        }
        if (!figure.withoutBeginning().isEmpty()) {
            report.notProved(
                    "what entries amounted to before they were corrected, whose recording is not in the bundle: "
                            + figure.withoutBeginning());
        }
        if (!question.filter().onMap().isEmpty()) {
            report.notProved(
                    "that the associations are those of " + question.filter().onMap());
        }
        report.notProved("rows, groups and intervals of the answer: only its total is recomputed");
    }
}
