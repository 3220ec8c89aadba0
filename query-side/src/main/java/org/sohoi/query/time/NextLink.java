package org.sohoi.query.time;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Where a list goes on, as a {@code Link} (RFC 8288): tables have no other place to say so. The next page is asked for at
 * the coordinates of this one, so that pages fit together whatever is recorded meanwhile.
 */
public final class NextLink {

    /** The header's name and what it says, for the API's description. */
    public static final String NAME = "Link";

    public static final String DESCRIPTION =
            "<?…>; rel=\"next\": the parameters of the next page, as known at the same position; none after the last";

    private NextLink() {}

    /**
     * @param given the parameters of this page
     * @param at the coordinates that they ask for
     * @param next the value of {@code after} that gives the next one; none on the last
     */
    public static HttpHeaders of(MultiValueMap<String, String> given, Coordinates at, @Nullable String next) {
        HttpHeaders headers = new HttpHeaders();
        if (next != null) {
            headers.set(HttpHeaders.LINK, "<?%s>; rel=\"next\"".formatted(query(parameters(given, at, next))));
        }
        return headers;
    }

    private static MultiValueMap<String, String> parameters(
            MultiValueMap<String, String> given, Coordinates at, String next) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(given);
        parameters.remove("minPosition");
        parameters.set("knownAt", Long.toString(at.position()));
        if (at.asOf() != null) {
            parameters.set("asOf", at.asOf().toString());
        }
        parameters.set("after", next);
        return parameters;
    }

    private static String query(MultiValueMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
