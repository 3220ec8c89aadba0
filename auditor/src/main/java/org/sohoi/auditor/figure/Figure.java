package org.sohoi.auditor.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.core.JacksonException;

/** A figure, recomputed from events in the order of their positions. */
public final class Figure {

    private static final String REVISION = "1";

    private final Question question;
    private final Definition definition;
    private final Books books = new Books();
    private final List<Contribution> contributions = new ArrayList<>();

    /** @throws WrongInput when the measure is no sum */
    public Figure(Question question) {
        this.question = question;
        this.definition = Definition.of(question.measure())
                .orElseThrow(() -> new WrongInput(
                        "figure",
                        "a sum; ratios, growths and counts of different people cannot be checked",
                        question.measure()));
    }

    /** @throws IllegalArgumentException when the event does not say what events of its type say */
    public void add(RawEvent event) {
        if (event.position() > question.coordinates().knownAt()) {
            return;
        }
        Step step = step(event);
        for (Amount amount : books.enter(step)) {
            int sign = definition.sign(amount);
            if (sign != 0 && question.counts(association(step), amount, definition.stock())) {
                contributions.add(new Contribution(
                        event.position(),
                        amount.day(),
                        amount.dimensions(),
                        Math.multiplyExact(sign, amount.amount())));
            }
        }
    }

    private static Step step(RawEvent event) {
        try {
            Step step = EventSteps.of(
                    event.type(), new Payload(StrictJson.tree(event.payload().toString())));
            if (!(step instanceof Step.Nothing) && !REVISION.equals(event.revision())) {
                throw new IllegalArgumentException("revision " + event.revision() + ", which is not known here");
            }
            return step;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("numbers beyond all bounds", e);
        }
    }

    private static String association(Step step) {
        if (step instanceof Step.Enter enter) {
            return enter.association();
        }
        if (step instanceof Step.Restate restate) {
            return restate.association();
        }
        if (step instanceof Step.End end) {
            return end.association();
        }
        return step instanceof Step.EndAssociation end ? end.association() : "";
    }

    public List<Contribution> contributions() {
        return contributions;
    }

    /** @throws ArithmeticException when it is beyond all bounds */
    public long total() {
        return contributions.stream().mapToLong(Contribution::value).reduce(0, Math::addExact);
    }

    /** Entries whose corrections were shown without what they correct. */
    public Set<String> withoutBeginning() {
        return books.withoutBeginning();
    }
}
