package org.sohoi.query.access;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Hears when an answer has ended that goes on after its request, as progress does. */
record EndOfAsync(Runnable ended) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        ended.run();
    }

    /** Completion follows. */
    @Override
    public void onTimeout(AsyncEvent event) {}

    /** Completion follows. */
    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
