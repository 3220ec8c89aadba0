package org.sohoi.query.awards.giving;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.query.awards.AwardFilter;
import org.sohoi.query.awards.AwardKind;
import org.sohoi.query.awards.AwardPage;
import org.sohoi.query.awards.CountRecipients;
import org.sohoi.query.awards.RecipientCount;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.sohoi.query.web.ReaderLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Awards as a 360Giving package. */
@RestController
@Tag(name = "Exports", description = "Data in the formats that others work with")
class GivingApi {

    private static final Logger LOG = LoggerFactory.getLogger(GivingApi.class);

    private static final Set<String> PARAMETERS = Set.of(
            "asOf", "from", "to", "knownAt", "minPosition", "boundaries", "association", "tiers", "unit", "kind");

    private final Times times;
    private final QueryGateway queries;
    private final GivingProperties properties;
    private final GivingFile file;

    GivingApi(Times times, QueryGateway queries, GivingProperties properties, Pseudonyms pseudonyms) {
        this.times = times;
        this.queries = queries;
        this.properties = properties;
        this.file = new GivingFile(queries, properties, pseudonyms);
    }

    @GivingOperation
    @GetMapping(path = "/api/v1/exports/360giving", produces = MediaType.APPLICATION_JSON_VALUE)
    void giving(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            @Parameter(hidden = true) Locale locale,
            HttpServletResponse response)
            throws IOException {
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        AwardFilter filter = filter(parameters);
        if (filter.tiers() == Tiers.ALL && filter.association() == null) {
            throw QuestionRefused.invalid(
                    "TiersMustHaveAnAssociation",
                    "tiers",
                    "All tiers of what?",
                    "tiers with association",
                    "tiers alone");
        }
        Coordinates at = times.coordinates(parameters);
        AwardPage first = file.firstPage(at, filter);
        PackageMustHoldGrants.check(first, at);
        GrantsMustNotBeTooMany.check(grants(at, filter), properties.mostGrants());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        ReaderLanguage.headers(ReaderLanguage.of(locale))
                .forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("360giving-" + GivingHeader.name(at, filter) + ".json")
                        .build()
                        .toString());
        try {
            file.write(at, filter, first, locale, response.getOutputStream());
        } catch (RuntimeException unwritten) {
            if (hungUp(unwritten)) {
                LOG.debug("The reader of an export hung up: {}", unwritten.toString());
                return;
            }
            if (!response.isCommitted()) {
                response.reset();
            }
            throw unwritten;
        }
    }

    private static boolean hungUp(RuntimeException unwritten) {
        return unwritten instanceof JacksonException && unwritten.getCause() instanceof IOException;
    }

    private static AwardFilter filter(QueryParameters parameters) {
        Tiers tiers = parameters.oneOf("tiers", Tiers.class);
        return new AwardFilter(
                parameters.id("association"),
                tiers == null ? Tiers.OWN : tiers,
                parameters.text("unit"),
                parameters.anyOf("kind", AwardKind.class));
    }

    private long grants(Coordinates at, AwardFilter filter) {
        return queries.query(new CountRecipients(at, filter, properties.mostGrants()), RecipientCount.class)
                .join()
                .recipients();
    }
}
