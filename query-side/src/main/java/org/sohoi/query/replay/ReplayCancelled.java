package org.sohoi.query.replay;

/** A replay was told to stop. */
final class ReplayCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
