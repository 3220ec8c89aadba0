package org.sohoi.query.history.diff;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.history.story.Fields;
import org.sohoi.query.history.story.Story;
import org.sohoi.query.measures.AskCatalogue;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.CatalogueAnswer;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.MeasureKind;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.registry.AssociationDetail;
import org.sohoi.query.registry.FindAssociation;
import org.sohoi.query.time.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks everything about an association at two (D, T), and keeps what differs. */
final class AssociationDiffs {

    /** The facts known are all those up to T, and differ whenever anything was recorded. */
    private static final Set<String> NOT_COMPARED = Set.of("coordinates", "history");

    private static final Set<MeasureKind> SUMS = Set.of(MeasureKind.FLOW, MeasureKind.STOCK);

    private final QueryGateway queries;
    private final JsonMapper json;

    AssociationDiffs(QueryGateway queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    AssociationDiff of(UUID association, Coordinates at, Coordinates to) {
        return new AssociationDiff(
                association,
                at,
                to,
                Story.changes(registry(association, at), registry(association, to)),
                queries.query(new AskCatalogue(), CatalogueAnswer.class).join().measures().stream()
                        .filter(measure -> SUMS.contains(measure.kind()))
                        .map(measure -> new AssociationDiff.TotalChange(
                                measure.name(),
                                measure.unit(),
                                total(measure.name(), association, at),
                                total(measure.name(), association, to)))
                        .filter(change -> change.before() != change.after())
                        .toList());
    }

    private Map<String, JsonNode> registry(UUID association, Coordinates coordinates) {
        AssociationDetail detail = queries.query(new FindAssociation(association, coordinates), AssociationDetail.class)
                .join();
        return Fields.of(json.valueToTree(detail), NOT_COMPARED);
    }

    private long total(String measure, UUID association, Coordinates coordinates) {
        MeasureFilter filter = new MeasureFilter(association, Tiers.OWN, null, Map.of());
        return queries.query(AskMeasure.total(measure, coordinates, filter), MeasureAnswer.class)
                .join()
                .wholeTotal();
    }
}
