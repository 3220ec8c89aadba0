package org.sohoi.events.sponsorship;

/** The one sponsor of a sponsorship. */
public record Sponsor(SponsorKind kind, String name) {}
