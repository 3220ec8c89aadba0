package org.sohoi.query.replay;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is to be replayed, not beyond a limit and exactly as it is meant, whatever else reads bodies beside it. */
final class ReplayRequestBodies extends AbstractHttpMessageConverter<ReplayRequest> {

    static final int LIMIT = 64 * 1024;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    ReplayRequestBodies() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReplayRequest.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReplayRequest readInternal(Class<? extends ReplayRequest> type, HttpInputMessage message)
            throws IOException {
        byte[] body = message.getBody().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw QuestionRefused.tooLarge(
                    "BodyMustNotBeTooLarge",
                    "body",
                    "The body is too large for what can be asked with it",
                    "at most %d bytes".formatted(LIMIT),
                    "more");
        }
        try {
            return ReplayRequest.of(STRICT.readTree(body));
        } catch (JacksonException e) {
            throw QueryParameters.unreadable(
                    "body", "one JSON object, each member of it once", String.valueOf(e.getOriginalMessage()));
        }
    }

    @Override
    protected void writeInternal(ReplayRequest request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Requests are read and not written");
    }
}
