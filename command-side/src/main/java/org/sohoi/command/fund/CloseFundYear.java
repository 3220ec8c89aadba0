package org.sohoi.command.fund;

import java.util.UUID;

/** Close the books of a year and carry its balance forward. */
public record CloseFundYear(UUID associationId, int year) {}
