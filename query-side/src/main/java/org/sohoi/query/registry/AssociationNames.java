package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What associations are called. */
public interface AssociationNames {

    /**
     * The name of an association on a day, as known at a position; before its registration, its first name. Null for one
     * that is not known there.
     */
    @Nullable String nameOf(UUID associationId, LocalDate date, long position);
}
