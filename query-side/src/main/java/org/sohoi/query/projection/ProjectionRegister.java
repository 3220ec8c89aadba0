package org.sohoi.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the projections before they start, and sets those back to the beginning that are to be rebuilt. */
final class ProjectionRegister {

    private final ReadModel readModel;

    ProjectionRegister(ReadModel readModel) {
        this.readModel = readModel;
    }

    void enter(Collection<Projection> projections) {
        List<String> names = projections.stream().map(Projection::name).toList();
        new TransactionTemplate(readModel.transactions()).executeWithoutResult(transaction -> {
            names.forEach(name -> readModel
                    .jdbc()
                    .sql("INSERT INTO projection (name, position) VALUES (:name, 0) ON CONFLICT DO NOTHING")
                    .param("name", name)
                    .update());
            // One that is no longer kept would hold back the position of all.
            readModel
                    .jdbc()
                    .sql("DELETE FROM projection WHERE name <> ALL (:names)")
                    .param("names", names.toArray(new String[0]))
                    .update();
        });
    }

    /** @throws IllegalArgumentException for a name that no projection bears */
    void rebuild(Set<String> names, Collection<Projection> projections) {
        List<Projection> chosen = names.stream()
                .map(name -> projections.stream()
                        .filter(projection -> projection.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No projection to rebuild: " + name)))
                .toList();
        new TransactionTemplate(readModel.transactions())
                .executeWithoutResult(transaction -> chosen.forEach(this::setBack));
    }

    private void setBack(Projection projection) {
        readModel.template().execute("TRUNCATE " + String.join(", ", projection.tables()));
        readModel
                .jdbc()
                .sql("UPDATE projection SET position = 0 WHERE name = :name")
                .param("name", projection.name())
                .update();
        readModel
                .jdbc()
                .sql("DELETE FROM token WHERE processor_name = :name")
                .param("name", projection.name())
                .update();
    }
}
