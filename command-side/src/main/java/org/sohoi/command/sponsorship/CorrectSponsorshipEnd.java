package org.sohoi.command.sponsorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Restate when and why a sponsorship ended.
 *
 * @param endingReason why it ended
 * @param reason why that is corrected
 */
public record CorrectSponsorshipEnd(
        UUID sponsorshipId, UUID associationId, LocalDate endedOn, String endingReason, String reason) {}
