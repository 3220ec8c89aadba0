package org.sohoi.query.measures.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.RatioAnswer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the API's description have the shape that answers have. */
class MeasureExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "sum",
            MeasureAnswer.class,
            "top",
            MeasureAnswer.class,
            "different people",
            MeasureAnswer.class,
            "ratio",
            RatioAnswer.class,
            "growth",
            RatioAnswer.class,
            "comparison",
            ComparisonAnswer.class);

    static List<ExampleObject> answers() {
        return Arrays.stream(MeasureOperation.class.getAnnotationsByType(ApiResponse.class))
                .filter(response -> response.responseCode().equals("200"))
                .flatMap(response -> Arrays.stream(response.content()))
                .filter(content -> content.mediaType().equals("application/json"))
                .map(Content::examples)
                .flatMap(Arrays::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isAnAnswer(ExampleObject example) {
        assertThat(ANSWERS).containsKey(example.name());
        Object answer = JSON.readValue(example.value(), ANSWERS.get(example.name()));
        assertThat(JSON.readTree(JSON.writeValueAsString(answer))).isEqualTo(JSON.readTree(example.value()));
    }
}
