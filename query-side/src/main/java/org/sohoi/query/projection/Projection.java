package org.sohoi.query.projection;

import java.util.List;
import java.util.Set;

/**
 * A set of tables that one processor keeps, on its own and at its own pace.
 *
 * <p>Its handlers are made anew for a rebuild, with another {@link ReadModel} to write into; hence they, and the parts, take
 * what they need as arguments of their one constructor.
 *
 * @param name the processing group of its handlers
 * @param tables the tables of the read model that it alone writes; every batch touches the first of them before the others
 * @param parts what its handlers share and write through, if anything
 * @param sought the indexes that its handlers look something up in, those of primary keys included
 */
public record Projection(String name, List<String> tables, List<Class<?>> parts, Set<String> sought) {

    public Projection(String name, List<String> tables) {
        this(name, tables, List.of(), Set.of());
    }
}
