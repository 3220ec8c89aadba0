package org.sohoi.query.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.time.RecordedInstants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Awards as known at any position that has been projected. */
final class StoredAwards {

    /**
     * Whether a statement is the last of its entry is looked up one by one, in order, until the page is full; OFFSET 0
     * keeps the planner from looking all of them up before it sorts them, as it would for the few that it expects.
     */
    private static final String KNOWN = """
              FROM (SELECT *
                      FROM award_fact
                     WHERE kind = ANY (:kinds)
                       AND effective_on >= :from AND effective_on < :to
                       AND position <= :position
                       AND (effective_on, position) > (:afterDay, :afterPosition)
                       %s
                     ORDER BY effective_on, position
                    OFFSET 0) fact
             WHERE position = (SELECT max(later.position)
                                 FROM award_fact later
                                WHERE later.association_id = fact.association_id
                                  AND later.entry_id = fact.entry_id
                                  AND later.position <= :position)
            """;

    private static final String THEIRS = "AND association_id = ANY (CAST(:associations AS uuid[]))";

    private static final String PAGE =
            "SELECT *, " + RecordedInstants.OF_POSITION + KNOWN + "ORDER BY effective_on, position LIMIT :limit";

    private static final String COUNT =
            "SELECT coalesce(sum(recipients), 0) FROM (SELECT greatest(1, jsonb_array_length(beneficiaries)) AS recipients\n"
                    + KNOWN
                    + "LIMIT :limit) counted";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StoredAwards(ReadModel readModel) {
        this.jdbc = readModel.jdbc();
        this.transaction = new TransactionTemplate(readModel.transactions());
    }

    List<Award> page(
            AwardScope scope,
            @Nullable AwardCursor after,
            int limit,
            Function<UUID, AwardingAssociation> associations) {
        return planned(() -> asked(PAGE, scope, after, limit)
                .query((row, number) -> award(row, associations))
                .list());
    }

    /** @param enough counting stops beyond so many awards */
    long recipients(AwardScope scope, int enough) {
        return planned(
                () -> asked(COUNT, scope, null, enough + 1L).query(Long.class).single());
    }

    /** A plan made for any values expects a handful of awards in any period, and sorts all of them for each page. */
    private <R> R planned(Supplier<R> statement) {
        return transaction.execute(status -> {
            jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
            return statement.get();
        });
    }

    private JdbcClient.StatementSpec asked(
            String statement, AwardScope scope, @Nullable AwardCursor after, long limit) {
        AwardCursor start = after == null ? AwardCursor.START : after;
        Set<UUID> associations = scope.associations();
        JdbcClient.StatementSpec asked = jdbc.sql(statement.formatted(associations == null ? "" : THEIRS))
                .param("kinds", texts(scope.kinds()))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("position", scope.position())
                .param("afterDay", start.awardedOn())
                .param("afterPosition", start.position())
                .param("limit", limit);
        return associations == null ? asked : asked.param("associations", texts(associations));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static Award award(ResultSet row, Function<UUID, AwardingAssociation> associations) throws SQLException {
        String supportKind = row.getString("support_kind");
        return new Award(
                row.getObject("entry_id", UUID.class),
                associations.apply(row.getObject("association_id", UUID.class)),
                AwardKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                supportKind == null ? null : SupportKind.valueOf(supportKind),
                BeneficiaryCategory.valueOf(row.getString("category")),
                row.getInt("people"),
                row.getInt("times"),
                row.getLong("value"),
                Beneficiaries.read(row.getString("beneficiaries")),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
