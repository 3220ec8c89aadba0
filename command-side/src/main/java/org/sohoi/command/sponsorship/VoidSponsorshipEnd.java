package org.sohoi.command.sponsorship;

import java.util.UUID;

/** Void the end of a sponsorship, which then runs on as it is pledged. */
public record VoidSponsorshipEnd(UUID sponsorshipId, UUID associationId, String reason) {}
