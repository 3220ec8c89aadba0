package org.sohoi.query.measures;

/** Tells what figures are made of, for answers that show it. */
public interface Composition {

    /**
     * What the total that {@link Measures#answer} gives to the same question is the sum of. The question's groups and
     * intervals do not matter.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense
     */
    default Addends addendsOf(AskMeasure question) {
        return addendsOf(question, question.coordinates().position());
    }

    /**
     * The same of what {@link Measures#answer(AskMeasure, long)} gives.
     *
     * @param besidePosition the other T
     * @throws org.sohoi.query.problem.QuestionRefused when the question makes sense at neither
     */
    Addends addendsOf(AskMeasure question, long besidePosition);
}
