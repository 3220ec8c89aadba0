package org.sohoi.query.projection;

import java.util.List;

/**
 * A set of tables that one processor keeps, on its own and at its own pace.
 *
 * @param name the processing group of its handlers
 * @param tables the tables of schema read_model that it alone writes
 */
public record Projection(String name, List<String> tables) {}
