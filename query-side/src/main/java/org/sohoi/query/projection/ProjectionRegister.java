package org.sohoi.query.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the projections before they start. */
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
}
