package org.sohoi.transparency.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;

/** Counts everything that is done to the outside world, and dies before or after one of it. */
final class Faults {

    private static final Set<String> STEPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "getConnection");

    private final int dyingAt;
    private int steps;

    /** @param dyingAt odd numbers are before a step, even ones after it */
    Faults(int dyingAt) {
        this.dyingAt = dyingAt;
    }

    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    boolean struck() {
        return steps >= dyingAt;
    }

    private synchronized <T> T step(Callable<T> action) throws Exception {
        mayDie();
        T result = action.call();
        mayDie();
        return result;
    }

    /** Once dead, nothing is done any more. */
    private void mayDie() {
        if (++steps >= dyingAt) {
            throw new Died();
        }
    }

    DataSource in(DataSource dataSource) {
        return proxy(DataSource.class, dataSource);
    }

    LedgerRecords in(LedgerRecords ledger) {
        return new LedgerRecords() {
            @Override
            public long head() {
                return unchecked(ledger::head);
            }

            @Override
            public List<LedgerRecord> after(Recording reached, int limit) {
                return unchecked(() -> ledger.after(reached, limit));
            }
        };
    }

    CheckpointKeeper in(CheckpointKeeper file) {
        return new CheckpointKeeper() {
            @Override
            public Optional<SignedCheckpoint> last() {
                return unchecked(file::last);
            }

            @Override
            public void keep(SignedCheckpoint checkpoint) {
                unchecked(() -> {
                    file.keep(checkpoint);
                    return null;
                });
            }
        };
    }

    private <T> T unchecked(Callable<T> action) {
        try {
            return step(action);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                Object result = STEPS.contains(method.getName())
                        ? step(() -> method.invoke(target, given))
                        : method.invoke(target, given);
                if (result instanceof Connection || result instanceof Statement) {
                    return proxy(method.getReturnType(), result);
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
