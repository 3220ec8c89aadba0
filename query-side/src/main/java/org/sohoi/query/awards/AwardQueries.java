package org.sohoi.query.awards;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.people.Identities;
import org.sohoi.query.registry.AssociationNames;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.registry.Unit;
import org.sohoi.query.time.Coordinates;

/** Answers which awards there are. */
final class AwardQueries {

    private final StoredAwards awards;
    private final Placements placements;
    private final AssociationNames names;
    private final LongFunction<Identities> identities;

    /** @param identities as known at a position */
    AwardQueries(
            StoredAwards awards, Placements placements, AssociationNames names, LongFunction<Identities> identities) {
        this.awards = awards;
        this.placements = placements;
        this.names = names;
        this.identities = identities;
    }

    @QueryHandler
    AwardPage handle(ListAwards query) {
        Coordinates at = query.coordinates();
        PlacementMap map = map(at);
        Map<UUID, AwardingAssociation> met = new HashMap<>();
        Identities known = identities.apply(at.position());
        return AwardPage.of(
                awards
                        .page(
                                AwardScope.of(at, query.filter(), map),
                                query.after(),
                                query.limit(),
                                id -> met.computeIfAbsent(id, unmet -> association(unmet, at, map)))
                        .stream()
                        .map(award -> award.to(known))
                        .toList(),
                query.limit());
    }

    @QueryHandler
    RecipientCount handle(CountRecipients query) {
        AwardScope scope = AwardScope.of(query.coordinates(), query.filter(), map(query.coordinates()));
        return new RecipientCount(awards.recipients(scope, query.enough()));
    }

    private PlacementMap map(Coordinates at) {
        return placements.at(at.boundaries(), at.position());
    }

    private AwardingAssociation association(UUID id, Coordinates at, PlacementMap map) {
        String name = names.nameOf(id, at.lastDay(), at.position());
        return new AwardingAssociation(id, name == null ? id.toString() : name, unit(map.of(id), map));
    }

    /** The smallest unit that it is placed in. */
    private static @Nullable Unit unit(@Nullable Placement placed, PlacementMap map) {
        if (placed == null) {
            return null;
        }
        String code = placed.commune() != null ? placed.commune() : placed.district();
        code = code != null ? code : placed.province();
        return code == null ? null : map.unit(code);
    }
}
