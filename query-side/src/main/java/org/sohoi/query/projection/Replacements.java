package org.sohoi.query.projection;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When tables are replaced by rebuilt ones while a question is being answered, from several statements, the answer, or the
 * refusal, may be made of both. Such a question is asked again.
 */
public final class Replacements {

    private final JdbcClient jdbc;
    private final Worlds worlds;
    private volatile long known;

    Replacements(ReadModel readModel) {
        this.jdbc = readModel.jdbc();
        this.worlds = readModel.worlds();
        this.known = stored();
    }

    /**
     * How many replacements there were when last looked. Whatever is remembered of tables is remembered with this number,
     * taken before it was read. In a world beside the live one, whose tables are never replaced, its number.
     */
    public long known() {
        return worlds.entered().map(World::number).orElse(known);
    }

    /** An answer, or a failure, all of whose statements have seen the same tables. */
    public <A> A undisturbed(Callable<A> question) throws Exception {
        if (worlds.entered().isPresent()) {
            return question.call();
        }
        while (true) {
            long before = known;
            try {
                A answer = question.call();
                if (isStill(before)) {
                    return answer;
                }
            } catch (Exception e) {
                if (isStill(before)) {
                    throw e;
                }
            }
        }
    }

    private boolean isStill(long before) {
        known = stored();
        return known == before;
    }

    private long stored() {
        return jdbc.sql("SELECT coalesce(sum(rebuilt), 0)::bigint FROM projection")
                .query(Long.class)
                .single();
    }
}
