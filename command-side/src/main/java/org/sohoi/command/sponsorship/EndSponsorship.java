package org.sohoi.command.sponsorship;

import java.time.LocalDate;
import java.util.UUID;

/** End a sponsorship before its time. */
public record EndSponsorship(UUID sponsorshipId, UUID associationId, LocalDate endedOn, String reason) {}
