package org.sohoi.query.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * Some of the associations that were asked for.
 *
 * @param filter what was asked for, by the names of the parameters; left out where that was all
 * @param total how many there are in all
 * @param next the value of {@code after} that gives the next page; none on the last
 */
public record AssociationPage(
        Coordinates coordinates,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> filter,
        int total,
        List<ListedAssociation> associations,
        @Nullable String next)
        implements Tabular {

    /** @param all what was asked for, in order of registration number */
    static AssociationPage of(FindAssociations query, List<ListedAssociation> all) {
        String after = query.after();
        List<ListedAssociation> rest = all.stream()
                .filter(association ->
                        after == null || association.registrationNumber().compareTo(after) > 0)
                .toList();
        List<ListedAssociation> page = rest.subList(0, Math.min(query.limit(), rest.size()));
        String next = page.size() < rest.size() ? page.get(page.size() - 1).registrationNumber() : null;
        return new AssociationPage(query.coordinates(), query.filter(), all.size(), List.copyOf(page), next);
    }

    @Override
    public Table<ListedAssociation> table() {
        return Table.of("associations", RegistryColumns.heading(coordinates, filter), columns(), associations);
    }

    private List<Column<ListedAssociation>> columns() {
        List<Column<ListedAssociation>> columns = new ArrayList<>(List.of(
                Column.text("id", ListedAssociation::id),
                Column.text("registrationNumber", ListedAssociation::registrationNumber),
                Column.text("name", ListedAssociation::name),
                Column.text("level", ListedAssociation::level),
                Column.text("field", ListedAssociation::field),
                Column.text("status", ListedAssociation::status),
                Column.flag("specialNature", ListedAssociation::specialNature),
                Column.text(
                        "unit", row -> row.unit() == null ? null : row.unit().code()),
                Column.text("superior", ListedAssociation::superiorId)));
        columns.addAll(RegistryColumns.of(coordinates, filter));
        return columns;
    }
}
