package org.sohoi.query.history.diff;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.history.story.Fields;
import org.sohoi.query.history.story.Story;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.AskCatalogue;
import org.sohoi.query.measures.catalogue.CatalogueAnswer;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.problem.Refusal;
import org.sohoi.query.registry.AssociationDetail;
import org.sohoi.query.registry.FindAssociation;
import org.sohoi.query.time.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks everything about an association at two (D, T), and keeps what differs. */
final class AssociationDiffs {

    /** The facts known are all those up to T, and differ whenever anything was recorded. */
    private static final Set<String> NOT_COMPARED = Set.of("coordinates", "history");

    private static final String NOT_KNOWN = "AssociationMustBeKnown";
    private static final Set<String> NOT_THERE_YET = Set.of(NOT_KNOWN, "AssociationMustExistAsOf");

    private static final Set<MeasureKind> SUMS = Set.of(MeasureKind.FLOW, MeasureKind.STOCK);

    private final QueryGateway queries;
    private final JsonMapper json;

    AssociationDiffs(QueryGateway queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    AssociationDiff of(UUID association, Coordinates at, Coordinates to) {
        Side before = side(association, at);
        Side after = side(association, to);
        if (before.refused != null && after.refused != null) {
            throw before.refused;
        }
        return new AssociationDiff(
                association,
                at,
                to,
                Story.changes(before.registry, after.registry),
                queries.query(new AskCatalogue(), CatalogueAnswer.class).join().measures().stream()
                        .filter(measure -> SUMS.contains(measure.kind()))
                        .map(measure -> new AssociationDiff.TotalChange(
                                measure.name(),
                                measure.unit(),
                                total(measure.name(), association, before),
                                total(measure.name(), association, after)))
                        .filter(change -> change.before() != change.after())
                        .toList());
    }

    /** Where the association is not there yet, nothing of it is. */
    private Side side(UUID association, Coordinates coordinates) {
        try {
            return new Side(coordinates, registry(association, coordinates), true, null);
        } catch (CompletionException refused) {
            String rule = QuestionRefused.refusalIn(refused).map(Refusal::rule).orElse("");
            if (!NOT_THERE_YET.contains(rule)) {
                throw refused;
            }
            return new Side(coordinates, Map.of(), !rule.equals(NOT_KNOWN), refused);
        }
    }

    private Map<String, JsonNode> registry(UUID association, Coordinates coordinates) {
        AssociationDetail detail = queries.query(new FindAssociation(association, coordinates), AssociationDetail.class)
                .join();
        return Fields.of(json.valueToTree(detail), NOT_COMPARED);
    }

    private long total(String measure, UUID association, Side side) {
        if (!side.known) {
            return 0;
        }
        MeasureFilter filter = new MeasureFilter(association, Tiers.OWN, null, Map.of());
        return queries.query(AskMeasure.total(measure, side.coordinates, filter), MeasureAnswer.class)
                .join()
                .wholeTotal();
    }

    /**
     * The association at one (D, T).
     *
     * @param known whether it is known at T, though it may not be there on D
     * @param refused what was said where it is not there; none where it is
     */
    private record Side(
            Coordinates coordinates,
            Map<String, JsonNode> registry,
            boolean known,
            @Nullable CompletionException refused) {}
}
