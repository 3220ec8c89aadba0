package org.sohoi.events;

/** The keys of an event's metadata: who recorded it, why, and through what. */
public final class LedgerMetaData {

    /** Who gave the command. */
    public static final String ACTOR = "actor";

    /** In which role. */
    public static final String ACTOR_ROLE = "actorRole";

    /** Why, where that was said: a reason or the reference of a document. */
    public static final String REASON = "reason";

    /** The command that the event came from. */
    public static final String COMMAND_ID = "commandId";

    /** The first message of the conversation. */
    public static final String CORRELATION_ID = "correlationId";

    /** The message that led directly to this one. */
    public static final String CAUSATION_ID = "causationId";

    /** The caller's own key for the request, where one was given. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** SHA-256 of the request that bore the idempotency key, so that another request with the same key is recognised. */
    public static final String REQUEST_DIGEST = "requestDigest";

    private LedgerMetaData() {}
}
