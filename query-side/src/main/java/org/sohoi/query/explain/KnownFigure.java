package org.sohoi.query.explain;

import org.sohoi.query.time.KnownAt;

/** A figure as it was known at a T. */
public record KnownFigure(KnownAt knownAt, long total) {}
