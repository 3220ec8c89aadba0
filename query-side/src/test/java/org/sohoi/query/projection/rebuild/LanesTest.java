package org.sohoi.query.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void workSideBySide() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (Lanes lanes = new Lanes(2)) {
            lanes.run(List.of(() -> both.await(10, TimeUnit.SECONDS), () -> both.await(10, TimeUnit.SECONDS)));
        }
        assertThat(both.isBroken()).isFalse();
    }

    @Test
    void oneThatFailsStopsThoseThatWait() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Lanes lanes = new Lanes(2)) {
            assertThatThrownBy(() -> lanes.run(List.of(
                            () -> {
                                waits.countDown();
                                try {
                                    new CountDownLatch(1).await();
                                } catch (InterruptedException e) {
                                    stopped.countDown();
                                }
                            },
                            () -> {
                                waits.await();
                                throw new IllegalStateException("planted");
                            })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("planted");
        }
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void whatHasNotBegunAfterAFailureNeverDoes() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        try (Lanes lanes = new Lanes(1)) {
            assertThatThrownBy(() -> lanes.run(List.of(
                            () -> {
                                throw new IllegalStateException("planted");
                            },
                            () -> {
                                begun.incrementAndGet();
                                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
                            },
                            begun::incrementAndGet)))
                    .hasMessage("planted");
        }
        assertThat(begun.get()).isLessThanOrEqualTo(1);
    }
}
