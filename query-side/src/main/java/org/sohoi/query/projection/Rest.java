package org.sohoi.query.projection;

/** Called now and then amid long work, where it can be left to others for a while, or ended. */
@FunctionalInterface
public interface Rest {

    /**
     * May take its time.
     *
     * @throws InterruptedException to go no further
     */
    void take() throws InterruptedException;
}
