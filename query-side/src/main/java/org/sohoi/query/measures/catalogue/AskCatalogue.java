package org.sohoi.query.measures.catalogue;

/** Which measures are there? Answered with a {@link CatalogueAnswer}. */
public record AskCatalogue() {}
