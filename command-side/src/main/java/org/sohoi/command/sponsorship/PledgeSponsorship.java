package org.sohoi.command.sponsorship;

import java.util.UUID;
import org.sohoi.events.sponsorship.Pledge;

/** Record that a sponsor pledges. */
public record PledgeSponsorship(UUID sponsorshipId, UUID associationId, Pledge pledge) {}
