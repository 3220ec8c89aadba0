package org.sohoi.command.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Describes what all writes have in common: headers, the ways to say no, and an example of each body. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        PROBLEMS.put("400", "The request cannot be understood: where, what was expected, what was found");
        PROBLEMS.put("404", "What the request is about is not there");
        PROBLEMS.put("406", "The receipt comes as application/json only; nothing was recorded");
        PROBLEMS.put("409", "A rule forbids it as the ledger stands");
        PROBLEMS.put("412", "What is changed is not at the version of If-Match");
        PROBLEMS.put("413", "The body is larger than 256 KiB");
        PROBLEMS.put("415", "The body is not application/json");
        PROBLEMS.put("422", "A rule forbids it however the ledger stands, or the idempotency key was used before");
        PROBLEMS.put("503", "The ledger is unavailable just now; Retry-After says when to try again");
    }

    @Bean
    OperationCustomizer writesInCommon(JsonMapper json) {
        return (operation, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.sohoi.command.")) {
                describeHeaders(operation);
                PROBLEMS.forEach(
                        (status, description) -> operation.getResponses().addApiResponse(status, problem(description)));
                giveExample(operation, json);
            }
            return operation;
        };
    }

    private static void describeHeaders(Operation operation) {
        operation.addParametersItem(header(CallerResolver.ACTOR, "Who asks", true));
        operation.addParametersItem(header(
                CallerResolver.ACTOR_ROLE, "In which role; " + CallerResolver.DEFAULT_ROLE + " if not said", false));
        operation.addParametersItem(header(
                CallerResolver.IDEMPOTENCY_KEY, "The same request under the same key gets the first answer", false));
        operation.addParametersItem(
                header(CallerResolver.IF_MATCH, "The ETag that the written stream must be at", false));
    }

    private static Parameter header(String name, String description, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema().maxLength(200));
    }

    private static ApiResponse problem(String description) {
        Schema<?> schema = new ObjectSchema();
        for (String field : new String[] {"type", "title", "detail", "instance", "rule", "id", "expected", "found"}) {
            schema.addProperty(field, new StringSchema());
        }
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    /** Examples lie beside this class, each under the name of its operation. */
    private static void giveExample(Operation operation, JsonMapper json) {
        if (operation.getRequestBody() == null) {
            return;
        }
        example(operation.getOperationId())
                .ifPresent(text -> operation
                        .getRequestBody()
                        .getContent()
                        .values()
                        .forEach(content -> content.setExample(json.readValue(text, Object.class))));
    }

    static Optional<String> example(String operationId) {
        try (InputStream example =
                OpenApiConfiguration.class.getResourceAsStream("examples/" + operationId + ".json")) {
            return example == null
                    ? Optional.empty()
                    : Optional.of(new String(example.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
