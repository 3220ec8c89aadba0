package org.sohoi.eventstore.autoconfigure;

import io.axoniq.axonserver.grpc.MetaDataValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The metadata that Axon Server keeps as a map, as text that is the same whenever it is written: JSON without spaces, the
 * keys in the order of their UTF-16 code units. A whole number has all its digits; bytes are an object of {@code type},
 * {@code revision} and {@code base64}.
 */
record StoredMetadata(Map<String, MetaDataValue> values) {

    byte[] bytes() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> quoted(value.getTextValue());
            case NUMBER_VALUE -> Long.toString(value.getNumberValue());
            case DOUBLE_VALUE -> number(value.getDoubleValue());
            case BOOLEAN_VALUE -> Boolean.toString(value.getBooleanValue());
            case BYTES_VALUE ->
                "{\"type\":%s,\"revision\":%s,\"base64\":\"%s\"}"
                        .formatted(
                                quoted(value.getBytesValue().getType()),
                                quoted(value.getBytesValue().getRevision()),
                                Base64.getEncoder()
                                        .encodeToString(
                                                value.getBytesValue().getData().toByteArray()));
            case DATA_NOT_SET -> "null";
        };
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : quoted(Double.toString(value));
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
