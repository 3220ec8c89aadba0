package org.sohoi.query.projection;

import java.util.List;
import java.util.Set;

/**
 * Numbers that a projection gives to the rows of a table as it meets them, so that the same row may bear another number in
 * another build.
 *
 * @param table whose rows are numbered
 * @param number the column with their numbers
 * @param meaning the columns that tell what a row stands for, whatever its number
 * @param references the columns, in tables of the same projection, that hold such numbers
 */
public record Surrogate(String table, String number, List<String> meaning, Set<String> references) {}
