package org.sohoi.query.measures.catalogue;

/** In what form something was mobilised. */
public enum Form {
    CASH,
    IN_KIND
}
