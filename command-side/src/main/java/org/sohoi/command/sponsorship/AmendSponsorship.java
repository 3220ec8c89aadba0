package org.sohoi.command.sponsorship;

import java.util.UUID;
import org.sohoi.events.sponsorship.Pledge;

/** Restate a pledge in full. */
public record AmendSponsorship(UUID sponsorshipId, UUID associationId, Pledge pledge, String reason) {}
