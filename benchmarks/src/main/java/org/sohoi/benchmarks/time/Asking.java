package org.sohoi.benchmarks.time;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sohoi.benchmarks.Contender;
import org.sohoi.query.measures.Measures;

/** A question asked again and again, of what is known now or was at some time. */
final class Asking implements Contender {

    private final Question question;
    private final Measures measures;
    private final List<UUID> associations;
    private final long head;
    private final boolean past;
    private final Random random = new Random(42);

    Asking(Question question, Measures measures, List<UUID> associations, long head, boolean past) {
        this.question = question;
        this.measures = measures;
        this.associations = associations;
        this.head = head;
        this.past = past;
    }

    @Override
    public String name() {
        return question.label(past);
    }

    @Override
    public void perform() {
        // Not before all associations were registered: where there is little to add up, past would be faster.
        long position = past ? 1_000 + random.nextLong(head - 1_000) : head;
        measures.answer(question.at(position, random, n -> associations.get((int) n)));
    }
}
