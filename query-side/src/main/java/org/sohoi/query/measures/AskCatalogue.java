package org.sohoi.query.measures;

/** Which measures are there? Answered with a {@link CatalogueAnswer}. */
public record AskCatalogue() {}
