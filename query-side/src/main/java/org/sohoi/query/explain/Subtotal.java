package org.sohoi.query.explain;

/** What all changes of a kind come to, on all pages. */
public record Subtotal(ChangeKind kind, long count, long amount) {}
