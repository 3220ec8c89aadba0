package org.sohoi.query.awards.giving;

import java.io.OutputStream;
import java.util.Locale;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.awards.Award;
import org.sohoi.query.awards.AwardFilter;
import org.sohoi.query.awards.AwardPage;
import org.sohoi.query.awards.ListAwards;
import org.sohoi.query.time.Coordinates;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a 360Giving package, page by page: however long it is, one page of awards is held, and no connection while its
 * reader is slow. Since a position never changes what it says, pages read one after another fit together.
 *
 * <p>One that is broken off is not JSON.
 */
final class GivingFile {

    static final int AWARDS_A_PAGE = 500;

    /** The standard's, not the API's mapper, whose settings may change. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    // What breaks off must not look complete.
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .build();

    private final QueryGateway queries;
    private final GivingProperties properties;
    private final Pseudonyms pseudonyms;

    GivingFile(QueryGateway queries, GivingProperties properties, Pseudonyms pseudonyms) {
        this.queries = queries;
        this.properties = properties;
        this.pseudonyms = pseudonyms;
    }

    AwardPage firstPage(Coordinates at, AwardFilter filter) {
        return page(new ListAwards(at, filter, null, AWARDS_A_PAGE));
    }

    /** @param first the first page, which is asked for before anything is written */
    void write(Coordinates at, AwardFilter filter, AwardPage first, Locale locale, OutputStream output) {
        GrantWords words = new GrantWords(locale);
        Grants grants = new Grants(properties.prefix(), pseudonyms, words);
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            new GivingHeader(properties, words).write(at, filter, json);
            json.writeArrayPropertyStart("grants");
            AwardPage page = first;
            write(page, grants, json);
            while (page.next() != null) {
                page = page(new ListAwards(at, filter, page.next(), AWARDS_A_PAGE));
                write(page, grants, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        }
    }

    private static void write(AwardPage page, Grants grants, JsonGenerator json) {
        for (Award award : page.awards()) {
            grants.of(award).forEach(json::writePOJO);
        }
    }

    private AwardPage page(ListAwards question) {
        return queries.query(question, AwardPage.class).join();
    }
}
