package org.sohoi.command.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How requests are read: exactly as they are meant or not at all. Nothing is converted (a number in quotes, 1.0 for 1, a
 * number for a name), nothing unknown or repeated is skipped, and text arrives normalised.
 */
final class StrictJson {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private StrictJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withConfigOverride(
                        BigDecimal.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)))
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new OneLine())
                        .addDeserializer(LocalDate.class, new IsoDate())
                        .addDeserializer(UUID.class, new CanonicalUuid()))
                .build();
    }

    /** Reads a JSON string and nothing else. */
    private abstract static class Textual<T> extends StdDeserializer<T> {

        Textual(Class<T> type) {
            super(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            return read(parser.getString(), context);
        }

        abstract T read(String text, DeserializationContext context);
    }

    private static final class OneLine extends Textual<String> {

        OneLine() {
            super(String.class);
        }

        @Override
        String read(String text, DeserializationContext context) {
            if (Text.hasControlCharacters(text)) {
                throw context.weirdStringException(text, String.class, "has control characters");
            }
            return Text.normalised(text);
        }
    }

    /**
     * A day between 1800 and 2999. Whatever lies outside was not meant, and what is recorded has to fit into every
     * database that will ever read it.
     */
    private static final class IsoDate extends Textual<LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        LocalDate read(String text, DeserializationContext context) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                // Answered like any other day that is none.
            }
            throw context.weirdStringException(text, LocalDate.class, "is no such day");
        }
    }

    private static final class CanonicalUuid extends Textual<UUID> {

        CanonicalUuid() {
            super(UUID.class);
        }

        @Override
        UUID read(String text, DeserializationContext context) {
            if (!UUID_TEXT.matcher(text).matches()) {
                throw context.weirdStringException(text, UUID.class, "is no UUID");
            }
            return UUID.fromString(text);
        }
    }
}
