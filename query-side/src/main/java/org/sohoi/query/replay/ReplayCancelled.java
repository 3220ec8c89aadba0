package org.sohoi.query.replay;

/** A replay was told to stop, or somebody else has ended it. */
final class ReplayCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
