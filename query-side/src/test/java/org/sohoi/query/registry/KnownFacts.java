package org.sohoi.query.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** A ledger in memory: gives every event its position and remembers what it states about the registry. */
final class KnownFacts implements Registries {

    private final List<AssociationFact> associationFacts = new ArrayList<>();
    private final List<UnitBeginning> beginnings = new ArrayList<>();
    private final List<UnitEnding> endings = new ArrayList<>();
    private long head;

    static KnownFacts ofTraVinh() {
        KnownFacts facts = new KnownFacts();
        TraVinh.oldMap().forEach(facts::record);
        return facts;
    }

    long head() {
        return head;
    }

    long record(AssociationEvent event) {
        head++;
        associationFacts.addAll(AssociationFacts.statedBy(event, head, Instant.EPOCH.plusSeconds(head)));
        return head;
    }

    long record(UnitDefined event) {
        head++;
        beginnings.add(UnitFacts.begun(event, head));
        return head;
    }

    long record(UnitsReorganised event) {
        head++;
        beginnings.addAll(UnitFacts.begun(event, head));
        endings.addAll(UnitFacts.ended(event, head));
        return head;
    }

    @Override
    public Registry knownAt(long position) {
        Territory territory = new Territory(
                beginnings.stream().filter(b -> b.position() <= position).toList(),
                endings.stream().filter(e -> e.position() <= position).toList());
        return new Registry(
                territory,
                associationFacts.stream().filter(f -> f.position() <= position).toList());
    }

    @Override
    public long lastChangeAt(long position) {
        return Math.min(position, head);
    }
}
