package org.sohoi.events.serialization;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.RegistrationNumberTaken;
import org.sohoi.events.beneficiary.BeneficiaryEvent;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.report.ReportEvent;
import org.sohoi.events.sponsorship.SponsorshipEvent;
import org.sohoi.events.territory.TerritoryEvent;

/** Every event there is, by its logical name. The sealed families say which; nothing is scanned. */
public final class EventCatalogue {

    private static final Set<Class<?>> FAMILIES = Set.of(
            TerritoryEvent.class,
            AssociationEvent.class,
            MembershipEvent.class,
            FundEvent.class,
            SponsorshipEvent.class,
            BeneficiaryEvent.class,
            ReportEvent.class);

    private final Map<String, Class<? extends LedgerEvent>> classes = new LinkedHashMap<>();

    public EventCatalogue() {
        this(Stream.concat(
                FAMILIES.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses())),
                Stream.of(RegistrationNumberTaken.class)));
    }

    EventCatalogue(Stream<Class<?>> types) {
        types.map(type -> type.<LedgerEvent>asSubclass(LedgerEvent.class)).forEach(this::add);
    }

    private void add(Class<? extends LedgerEvent> type) {
        Class<?> earlier = classes.putIfAbsent(typeOf(type).name(), type);
        if (earlier != null) {
            throw new IllegalStateException("%s and %s are both named %s"
                    .formatted(earlier.getName(), type.getName(), typeOf(type).name()));
        }
    }

    /** The class that carries the newest revision of the event of that name, if there is such an event. */
    public Optional<Class<? extends LedgerEvent>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** All events, by logical name. */
    public Map<String, Class<? extends LedgerEvent>> all() {
        return Map.copyOf(classes);
    }

    static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " has no @EventType");
        }
        return type;
    }
}
