package org.sohoi.events.fund;

import org.jspecify.annotations.Nullable;

/** A donor; an anonymous one has no name. */
public record Donor(DonorKind kind, @Nullable String name) {}
