package org.sohoi.events;

/** Anything that is recorded in the ledger. Every implementation is a record that carries an {@link EventType}. */
public interface LedgerEvent {}
