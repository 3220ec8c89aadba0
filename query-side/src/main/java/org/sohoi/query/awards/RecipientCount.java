package org.sohoi.query.awards;

/** @param recipients exact up to what was enough, and some number above it otherwise */
public record RecipientCount(long recipients) {}
