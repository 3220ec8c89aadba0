package org.sohoi.events.membership;

/** Why members left. */
public enum DepartureReason {
    RESIGNED,
    DECEASED,
    TRANSFERRED,
    EXPELLED
}
