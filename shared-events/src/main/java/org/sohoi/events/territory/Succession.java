package org.sohoi.events.territory;

/** A dissolved unit and the unit, in force from that day on, that it became part of. */
public record Succession(String code, String successorCode) {}
