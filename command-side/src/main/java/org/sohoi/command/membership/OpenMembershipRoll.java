package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;

/** Open the roll with the members who are there already. */
public record OpenMembershipRoll(UUID associationId, LocalDate effectiveOn, int members) {}
