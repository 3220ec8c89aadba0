package org.sohoi.auditor.figure;

import java.time.DateTimeException;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.databind.JsonNode;

/** What a figure answers. */
public record Question(String measure, Coordinates coordinates, Filter filter) {

    /**
     * @param answer as the service gives it
     * @throws WrongInput when it does not say what it is the answer to, or says what is not known here
     */
    public static Question of(JsonNode answer) {
        try {
            Payload whole = new Payload(answer);
            return new Question(
                    whole.text("measure"), Coordinates.of(whole.in("coordinates")), Filter.of(whole.in("filter")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongInput("answer", "measure, coordinates and filter", String.valueOf(e.getMessage()));
        }
    }

    boolean counts(String ofAssociation, Amount amount, boolean stock) {
        return coordinates.counts(amount.day(), stock) && filter.counts(ofAssociation, amount.dimensions());
    }
}
