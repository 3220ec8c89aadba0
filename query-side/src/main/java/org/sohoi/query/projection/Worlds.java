package org.sohoi.query.projection;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Which world the statements of a thread are about: the live one, unless it has entered another. */
public final class Worlds {

    private final ThreadLocal<@Nullable World> entered = new ThreadLocal<>();

    Worlds() {}

    public Optional<World> entered() {
        return Optional.ofNullable(entered.get());
    }

    /** Until {@link #leave()}, what this thread asks is asked of that world. */
    public void enter(World world) {
        entered.set(world);
    }

    /** Back to the live world. */
    public void leave() {
        entered.remove();
    }

    /** The answer to a question asked in a world. */
    public <A> A within(World world, Callable<A> question) throws Exception {
        World before = entered.get();
        entered.set(world);
        try {
            return question.call();
        } finally {
            entered.set(before);
        }
    }
}
