package org.sohoi.query.replay;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.Projection;

/** What can be built again, in the order in which the application has it. */
record ReplayableProjections(List<Projection> projections) {

    boolean holdsEverything(Replay replay) {
        return projections.stream().map(Projection::name).allMatch(replay.projections()::contains);
    }

    /** All of them, or those of these names. */
    List<Projection> named(@Nullable Collection<String> names) {
        if (names == null) {
            return List.copyOf(projections);
        }
        List<String> known = projections.stream().map(Projection::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw QuestionRefused.invalid(
                    "ProjectionMustBeKnown",
                    "projections",
                    "There is no projection \"%s\"".formatted(name),
                    "any of " + String.join(", ", known),
                    name);
        });
        return projections.stream()
                .filter(projection -> names.contains(projection.name()))
                .toList();
    }

    /** How many tables are compared. */
    int tables(Replay replay) {
        return projections.stream()
                .filter(projection -> replay.projections().contains(projection.name()))
                .mapToInt(projection -> projection.tables().size())
                .sum();
    }
}
