package org.sohoi.query.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The parameters of a question as they were sent; one that was repeated is a list. */
final class SentQuery {

    private SentQuery() {}

    static Map<String, Object> of(MultiValueMap<String, String> given) {
        Map<String, Object> query = new LinkedHashMap<>();
        given.forEach((name, values) -> query.put(name, value(name, values)));
        return query;
    }

    private static Object value(String name, List<String> values) {
        if (values.size() != 1) {
            return values;
        }
        // Ids may be sent in upper case, and are compared with the answer's.
        return name.equals("association") ? values.get(0).toLowerCase(Locale.ROOT) : values.get(0);
    }
}
