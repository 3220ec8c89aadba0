package org.sohoi.query.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.sponsorship.Pledge;

/**
 * What an event is about. Events are records that call the same thing by the same name, so that their components tell, of
 * those still to come too.
 */
record EventSubject(
        @Nullable UUID association,
        @Nullable UUID intoAssociation,
        @Nullable UUID entry,
        @Nullable LocalDate effectiveOn) {

    private static final List<String> ENTRIES = List.of("entryId", "sponsorshipId", "reportId");
    private static final List<String> DAYS = List.of("effectiveOn", "endedOn");

    /** By name. Classes make theirs anew for everyone who asks, and this is asked of every event. */
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> event) {
            return Arrays.stream(event.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
    };

    static EventSubject of(LedgerEvent event) {
        return new EventSubject(
                first(event, List.of("associationId"), UUID.class),
                first(event, List.of("intoAssociationId"), UUID.class),
                first(event, ENTRIES, UUID.class),
                day(event));
    }

    private static @Nullable LocalDate day(LedgerEvent event) {
        LocalDate day = first(event, DAYS, LocalDate.class);
        Pledge pledge = day == null ? first(event, List.of("pledge"), Pledge.class) : null;
        return pledge == null ? day : pledge.from();
    }

    private static <V> @Nullable V first(LedgerEvent event, List<String> names, Class<V> type) {
        Map<String, RecordComponent> components = COMPONENTS.get(event.getClass());
        for (String name : names) {
            RecordComponent component = components.get(name);
            if (component != null && component.getType() == type) {
                Object value = value(event, component);
                if (value != null) {
                    return type.cast(value);
                }
            }
        }
        return null;
    }

    private static @Nullable Object value(LedgerEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of an event cannot be read", e);
        }
    }
}
