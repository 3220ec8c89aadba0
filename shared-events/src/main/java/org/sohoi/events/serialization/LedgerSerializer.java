package org.sohoi.events.serialization;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for everything that Axon stores or sends. Events bear their logical names, all other messages (commands, queries,
 * answers), which nobody keeps, the names of their classes.
 *
 * <p>What is read must be understood whole: an unknown property is an error, because dropping it in silence would make
 * two readers of the same event see different facts.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    public LedgerSerializer(EventCatalogue catalogue) {
        super(builder().jsonMapperBuilderCustomizer(LedgerSerializer::strictly));
        this.catalogue = catalogue;
    }

    private static void strictly(JsonMapper.Builder mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    @Override
    @SuppressWarnings("rawtypes") // The signature is the framework's.
    public SerializedType typeForClass(Class type) {
        if (type != null && LedgerEvent.class.isAssignableFrom(type)) {
            EventType eventType = EventCatalogue.typeOf(type);
            return new SimpleSerializedType(eventType.name(), eventType.revision());
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return catalogue
                .classOf(type.getName())
                .<Class<?>>map(c -> c)
                .map(Class::getName)
                .orElseGet(type::getName);
    }
}
