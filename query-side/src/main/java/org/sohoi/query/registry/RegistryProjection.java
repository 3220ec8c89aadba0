package org.sohoi.query.registry;

import java.sql.Types;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;

/** Writes down what events say about associations and units, and never touches it again. */
@ProcessingGroup(RegistryProjection.NAME)
final class RegistryProjection {

    static final String NAME = "registry";

    private final RowBuffer<AssociationFact> associationFacts;
    private final RowBuffer<UnitBeginning> beginnings;
    private final RowBuffer<UnitEnding> endings;

    RegistryProjection(ReadModel readModel) {
        this.associationFacts = new RowBuffer<>(readModel, """
                INSERT INTO association_fact
                    (position, association_id, attribute, effective_on, value, reference, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", (row, fact) -> {
            row.setLong(1, fact.position());
            row.setObject(2, fact.associationId());
            row.setString(3, fact.attribute().name());
            row.setObject(4, fact.effectiveOn());
            row.setString(5, fact.value());
            row.setString(6, fact.reference());
            row.setObject(7, fact.recordedAt().atOffset(ZoneOffset.UTC));
        });
        this.beginnings = new RowBuffer<>(readModel, """
                INSERT INTO unit_beginning (position, code, name, level, parent_code, valid_from)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", (row, unit) -> {
            row.setLong(1, unit.position());
            row.setString(2, unit.code());
            row.setString(3, unit.name());
            row.setString(4, unit.level().name());
            row.setString(5, unit.parentCode());
            row.setObject(6, unit.validFrom(), Types.DATE);
        });
        this.endings = new RowBuffer<>(readModel, """
                INSERT INTO unit_ending (position, code, ended_on, successor_code)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""", (row, ending) -> {
            row.setLong(1, ending.position());
            row.setString(2, ending.code());
            row.setObject(3, ending.endedOn());
            row.setString(4, ending.successorCode());
        });
    }

    @EventHandler
    void on(AssociationEvent event, Recording recording) {
        AssociationFacts.statedBy(event, recording.position(), recording.recordedAt())
                .forEach(associationFacts::add);
    }

    @EventHandler
    void on(UnitDefined event, Recording recording) {
        beginnings.add(UnitFacts.begun(event, recording.position()));
    }

    @EventHandler
    void on(UnitsReorganised event, Recording recording) {
        UnitFacts.begun(event, recording.position()).forEach(beginnings::add);
        UnitFacts.ended(event, recording.position()).forEach(endings::add);
    }
}
