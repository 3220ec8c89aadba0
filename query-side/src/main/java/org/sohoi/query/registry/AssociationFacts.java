package org.sohoi.query.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;

/** What an event says about the single attributes of its association. */
final class AssociationFacts {

    private final AssociationEvent event;
    private final long position;
    private final Instant recordedAt;
    private final List<AssociationFact> facts = new ArrayList<>();

    private AssociationFacts(AssociationEvent event, long position, Instant recordedAt) {
        this.event = event;
        this.position = position;
        this.recordedAt = recordedAt;
    }

    static List<AssociationFact> statedBy(AssociationEvent event, long position, Instant recordedAt) {
        AssociationFacts stated = new AssociationFacts(event, position, recordedAt);
        if (event instanceof AssociationRegistered e) {
            stated.registered(e);
        } else if (event instanceof AssociationRenamed e) {
            stated.state(Attribute.NAME, e.name(), e.reason());
        } else if (event instanceof AssociationMoved e) {
            stated.state(Attribute.LEVEL, e.level().name(), e.reason()).state(Attribute.UNIT, e.unitCode(), e.reason());
        } else if (event instanceof SpecialNatureRecognised e) {
            stated.state(Attribute.SPECIAL_NATURE, Attribute.RECOGNISED, e.legalBasis());
        } else if (event instanceof SpecialNatureWithdrawn e) {
            stated.state(Attribute.SPECIAL_NATURE, Attribute.WITHDRAWN, e.legalBasis());
        } else if (event instanceof AssociationSuspended e) {
            stated.state(Attribute.SUSPENSION, Attribute.SUSPENDED, e.reason());
        } else if (event instanceof AssociationResumed e) {
            stated.state(Attribute.SUSPENSION, Attribute.RESUMED, e.reason());
        } else if (event instanceof DissolutionNoticeGiven e) {
            stated.state(Attribute.DISSOLUTION_NOTICE, Attribute.GIVEN, e.reason());
        } else if (event instanceof AssociationDissolved e) {
            stated.state(Attribute.END, Status.DISSOLVED.name(), e.reason());
        } else if (event instanceof AssociationMerged e) {
            stated.state(Attribute.END, Status.MERGED.name(), e.reason())
                    .state(Attribute.MERGED_INTO, e.intoAssociationId().toString());
        } else {
            throw new IllegalStateException("No facts are known of " + event.getClass());
        }
        return stated.facts;
    }

    private void registered(AssociationRegistered event) {
        state(Attribute.REGISTRATION_NUMBER, event.registrationNumber());
        state(Attribute.NAME, event.name());
        state(Attribute.LEVEL, event.level().name());
        state(Attribute.UNIT, event.unitCode());
        state(Attribute.FIELD, event.field().name());
        if (event.superiorId() != null) {
            state(Attribute.SUPERIOR, event.superiorId().toString());
        }
    }

    private AssociationFacts state(Attribute attribute, String value) {
        return state(attribute, value, null);
    }

    private AssociationFacts state(Attribute attribute, String value, @Nullable String reference) {
        facts.add(new AssociationFact(
                position, recordedAt, event.associationId(), attribute, event.effectiveOn(), value, reference));
        return this;
    }
}
