package org.sohoi.events.serialization;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Carries one event from one revision to the next: the same fact in the newer shape, nothing added to what is known. */
final class RevisionStep extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final UnaryOperator<ObjectNode> change;

    RevisionStep(String name, String from, String to, UnaryOperator<ObjectNode> change) {
        this.from = new SimpleSerializedType(name, from);
        this.to = new SimpleSerializedType(name, to);
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(from.getName())
                && from.getRevision().equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, ObjectNode.class, change);
    }
}
