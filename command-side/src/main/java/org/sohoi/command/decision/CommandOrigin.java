package org.sohoi.command.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.sohoi.events.LedgerMetaData;

/** Copies to each event who gave the command, why, and through what. */
public final class CommandOrigin implements CorrelationDataProvider {

    private static final List<String> COPIED = List.of(
            LedgerMetaData.ACTOR,
            LedgerMetaData.ACTOR_ROLE,
            LedgerMetaData.REASON,
            LedgerMetaData.IDEMPOTENCY_KEY,
            LedgerMetaData.REQUEST_DIGEST);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> origin = new HashMap<>();
        COPIED.forEach(key -> origin.computeIfAbsent(key, message.getMetaData()::get));
        origin.put(LedgerMetaData.COMMAND_ID, message.getIdentifier());
        origin.put(LedgerMetaData.CAUSATION_ID, message.getIdentifier());
        origin.put(
                LedgerMetaData.CORRELATION_ID,
                message.getMetaData().getOrDefault(LedgerMetaData.CORRELATION_ID, message.getIdentifier()));
        return origin;
    }
}
