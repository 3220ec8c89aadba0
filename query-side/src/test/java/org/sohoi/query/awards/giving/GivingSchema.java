package org.sohoi.query.awards.giving;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published schemas, by the addresses that they refer to each other by. */
final class GivingSchema {

    private static final String ADDRESS = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/";

    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(Map.of(
                            ADDRESS + "360-giving-package-schema.json", read("360-giving-package-schema.json"),
                            ADDRESS + "360-giving-schema.json", read("360-giving-schema.json"))))
            .getSchema(SchemaLocation.of(ADDRESS + "360-giving-package-schema.json"));

    /** What is wrong with a package: for a validator that checks formats, and for one that does not. */
    List<String> errors(String json) {
        return Stream.of(true, false)
                .flatMap(formats -> schema
                        .validate(
                                json,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(formats)))
                        .stream())
                .map(Object::toString)
                .toList();
    }

    private static String read(String name) {
        try (InputStream resource = GivingSchema.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
