package org.sohoi.query.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Describes once, for all questions, how they are answered when what they are about, or the answer, is not there. */
@Configuration(proxyBeanMethods = false)
class SharedProblems {

    private static final String NOT_THERE = "QuestionNotThere";
    private static final String NOT_YET = "AnswerNotYet";

    private static final Map<String, String> BY_STATUS = Map.of("404", NOT_THERE, "503", NOT_YET);

    @Bean
    OperationCustomizer questionsInCommon() {
        return (operation, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.sohoi.query.")) {
                refer(operation);
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer sharedProblems() {
        return api -> api.getComponents()
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

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemDetail"))));
    }
}
