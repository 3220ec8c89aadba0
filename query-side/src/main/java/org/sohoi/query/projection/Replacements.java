package org.sohoi.query.projection;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When tables are replaced by rebuilt ones while a question is being answered, from several statements, the answer may be
 * made of both, and what is remembered of the old ones may be wrong. Such a question is asked again.
 */
public final class Replacements {

    private final JdbcClient jdbc;
    private final List<Runnable> forgetting = new CopyOnWriteArrayList<>();
    private volatile long known;

    Replacements(ReadModel readModel) {
        this.jdbc = readModel.jdbc();
        this.known = stored();
    }

    /** @param forget what is remembered of any tables */
    public void whenReplaced(Runnable forget) {
        forgetting.add(forget);
    }

    /** An answer all of whose statements have seen the same tables. */
    public <A> A undisturbed(Callable<A> question) throws Exception {
        while (true) {
            long before = known;
            A answer = question.call();
            long after = stored();
            if (after == before) {
                return answer;
            }
            forgetting.forEach(Runnable::run);
            known = after;
        }
    }

    private long stored() {
        return jdbc.sql("SELECT coalesce(sum(rebuilt), 0)::bigint FROM projection")
                .query(Long.class)
                .single();
    }
}
