package org.sohoi.command.sponsorship;

import java.util.UUID;

/** Void a sponsorship, ended or not: nothing was ever pledged. */
public record VoidSponsorship(UUID sponsorshipId, UUID associationId, String reason) {}
