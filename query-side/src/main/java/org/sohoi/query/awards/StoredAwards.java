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
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards as known at any position that has been projected. */
final class StoredAwards {

    /** The last statement of an entry is looked up row by row: only so does a page cost what it holds, and no more. */
    private static final String KNOWN = """
              FROM award_fact fact
             WHERE kind = ANY (:kinds)
               AND effective_on >= :from AND effective_on < :to
               AND position <= :position
               AND (effective_on, position) > (:afterDay, :afterPosition)
               AND position = (SELECT max(later.position)
                                 FROM award_fact later
                                WHERE later.association_id = fact.association_id
                                  AND later.entry_id = fact.entry_id
                                  AND later.position <= :position)
            """;

    private static final String THEIRS = " AND association_id = ANY (CAST(:associations AS uuid[]))";

    private static final String PAGE = "SELECT * %s ORDER BY effective_on, position LIMIT :limit";

    private static final String COUNT = """
            SELECT coalesce(sum(recipients), 0)
              FROM (SELECT greatest(1, jsonb_array_length(beneficiaries)) AS recipients %s LIMIT :limit) counted""";

    private final JdbcClient jdbc;

    StoredAwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Award> page(
            AwardScope scope,
            @Nullable AwardCursor after,
            int limit,
            Function<UUID, AwardingAssociation> associations) {
        return asked(PAGE, scope, after, limit)
                .query((row, number) -> award(row, associations))
                .list();
    }

    /** @param enough counting stops beyond so many awards */
    long recipients(AwardScope scope, int enough) {
        return asked(COUNT, scope, null, enough + 1L).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(
            String statement, AwardScope scope, @Nullable AwardCursor after, long limit) {
        AwardCursor start = after == null ? AwardCursor.START : after;
        Set<UUID> associations = scope.associations();
        JdbcClient.StatementSpec asked = jdbc.sql(statement.formatted(associations == null ? KNOWN : KNOWN + THEIRS))
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
