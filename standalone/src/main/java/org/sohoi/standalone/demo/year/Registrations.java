package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.command.association.RecogniseSpecialNature;
import org.sohoi.command.association.RegisterAssociation;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** How an association came to be, long before the year. */
final class Registrations {

    private static final LocalDate RECOGNISED_ON = LocalDate.of(2011, 6, 1);

    private Registrations() {}

    static List<Object> of(DemoAssociation association) {
        List<Object> commands = new ArrayList<>();
        commands.add(new RegisterAssociation(
                association.id(),
                establishedOn(association),
                association.registrationNumber(),
                association.name(),
                association.level(),
                association.unitCode(),
                association.field(),
                association.superiorId()));
        if (association.specialNature()) {
            commands.add(new RecogniseSpecialNature(
                    association.id(), RECOGNISED_ON, "Quyết định công nhận hội có tính chất đặc thù (dữ liệu mẫu)"));
        }
        return commands;
    }

    /** From the province down, so that nobody is older than the association above. */
    private static LocalDate establishedOn(DemoAssociation association) {
        int from = switch (association.level()) {
            case PROVINCE -> 1995;
            case DISTRICT -> 2001;
            case COMMUNE -> 2011;
        };
        Dice dice = Dice.named("sohoi demo establishment " + association.id());
        return LocalDate.of(from + dice.below(6), 1, 1).plusDays(dice.below(360));
    }
}
