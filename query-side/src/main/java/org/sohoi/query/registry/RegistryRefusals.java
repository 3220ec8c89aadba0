package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.query.problem.QuestionRefused;

/** What is said of associations and units that are asked about, and are not there. */
public final class RegistryRefusals {

    private RegistryRefusals() {}

    public static QuestionRefused unknown(UUID association, long position) {
        return QuestionRefused.notFound(
                "AssociationMustBeKnown",
                association.toString(),
                "No association %s is known at position %d".formatted(association, position),
                "the id of an association registered by then");
    }

    /**
     * @param kind unit, or that of a tier
     * @param day whose map counts
     * @param dayParameter what that day is called in the question
     */
    public static QuestionRefused notInForce(
            String kind, String code, long position, LocalDate day, String dayParameter) {
        return QuestionRefused.notFound(
                "UnitMustBeInForce",
                code,
                "No %s %s is known at position %d to be in force on %s".formatted(kind, code, position, day),
                "the code of a %s in force on the %s date".formatted(kind, dayParameter));
    }
}
