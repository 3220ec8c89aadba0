package org.sohoi.query.registry;

/** The registry as known at any position that has been projected. */
interface Registries {

    Registry knownAt(long position);

    /** The last position up to the given one that changed the registry; 0 when none did. */
    long lastChangeAt(long position);
}
