package org.sohoi.eventstore;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** An event as read from the PostgreSQL ledger, which knows where and when it was recorded. */
public final class RecordedEventMessage<T> extends GenericTrackedDomainEventMessage<T> {

    private final transient Recording recording;

    public RecordedEventMessage(TrackingToken trackingToken, DomainEventMessage<T> event, Recording recording) {
        super(trackingToken, event);
        this.recording = recording;
    }

    public Recording recording() {
        return recording;
    }

    @Override
    public RecordedEventMessage<T> withMetaData(Map<String, ?> metaData) {
        return new RecordedEventMessage<>(trackingToken(), super.withMetaData(metaData), recording);
    }

    @Override
    public RecordedEventMessage<T> andMetaData(Map<String, ?> metaData) {
        return new RecordedEventMessage<>(trackingToken(), super.andMetaData(metaData), recording);
    }

    @Override
    public RecordedEventMessage<T> withTrackingToken(TrackingToken trackingToken) {
        return new RecordedEventMessage<>(trackingToken, this, recording);
    }
}
