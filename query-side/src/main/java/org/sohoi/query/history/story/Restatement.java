package org.sohoi.query.history.story;

import java.util.List;

/** What is known of something, event by event. One for each story. */
interface Restatement {

    /** Takes the next event in the order of the ledger, and says what is another by it, field by field. */
    List<Story.FieldChange> by(ToldEvent event);
}
