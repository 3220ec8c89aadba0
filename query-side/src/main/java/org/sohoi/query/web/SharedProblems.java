package org.sohoi.query.web;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/**
 * Describes once, for all questions, how they are answered when what they are about, or the answer, is not there; and what
 * every refusal looks like, whatever its status.
 */
@Configuration(proxyBeanMethods = false)
class SharedProblems {

    private static final String NOT_THERE = "QuestionNotThere";
    private static final String NOT_YET = "AnswerNotYet";

    private static final String SCHEMA = ProblemDetail.class.getSimpleName();

    private static final Map<String, String> BY_STATUS = Map.of("404", NOT_THERE, "503", NOT_YET);

    @Bean
    OperationCustomizer questionsInCommon() {
        return (operation, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.sohoi.query.")) {
                operation.getResponses().forEach(SharedProblems::describeRefusal);
                refer(operation);
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer sharedProblems() {
        return api -> api.getComponents()
                .addSchemas(SCHEMA, schema())
                .addResponses(
                        NOT_THERE,
                        problem("What the question is about is not there, or was not known to be at its coordinates:"
                                + " a measure, an association, a unit"))
                .addResponses(
                        NOT_YET,
                        problem("The position asked for is recorded but not yet in the answers, or the read model is"
                                + " away; see " + HttpHeaders.RETRY_AFTER));
    }

    private static void refer(Operation operation) {
        BY_STATUS.forEach((status, name) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + name)));
    }

    /** Those with an example say by themselves what they look like. */
    private static void describeRefusal(String status, ApiResponse response) {
        boolean refused = status.startsWith("4") || status.startsWith("5");
        boolean described =
                response.getContent() != null && response.getContent().containsKey(APPLICATION_PROBLEM_JSON_VALUE);
        if (refused && !described) {
            response.setContent(content());
        }
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse().description(description).content(content());
    }

    /** As it is written: what Spring keeps as further properties stands beside the standard ones. */
    private static Schema<?> schema() {
        Schema<?> schema = new ObjectSchema();
        for (String field : List.of("type", "title", "detail", "instance", "rule", "id", "expected", "found")) {
            schema.addProperty(field, new StringSchema());
        }
        return schema.addProperty("status", new IntegerSchema());
    }

    private static Content content() {
        return new Content()
                .addMediaType(
                        APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA)));
    }
}
