package org.sohoi.query.registry;

import java.util.List;
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
        this.associationFacts = new RowBuffer<>(
                readModel,
                "association_fact",
                List.of("position", "association_id", "attribute", "effective_on", "value", "reference"),
                fact -> new Object[] {
                    fact.position(),
                    fact.associationId(),
                    fact.attribute().name(),
                    fact.effectiveOn(),
                    fact.value(),
                    fact.reference()
                });
        this.beginnings = new RowBuffer<>(
                readModel,
                "unit_beginning",
                List.of("position", "code", "name", "level", "parent_code", "valid_from"),
                unit -> new Object[] {
                    unit.position(), unit.code(), unit.name(), unit.level().name(), unit.parentCode(), unit.validFrom()
                });
        this.endings = new RowBuffer<>(
                readModel, "unit_ending", List.of("position", "code", "ended_on", "successor_code"), ending ->
                        new Object[] {ending.position(), ending.code(), ending.endedOn(), ending.successorCode()});
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
