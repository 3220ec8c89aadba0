package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Coverage;
import org.sohoi.query.measures.CoverageChoice;
import org.sohoi.query.measures.Coverages;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Reach;
import org.sohoi.query.problem.QuestionRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coverage at any (D, T), from the rows. */
final class CoveragesKnownAt implements Coverages {

    /** What takes a row back has the same values, so that it is chosen with it. */
    private static final String CHOSEN = """
            SELECT %s, change
              FROM person_coverage
             WHERE position <= :position
               AND (CAST(:way AS text) IS NULL OR way = CAST(:way AS text))
               AND daterange(covered_from, covered_until) && daterange(CAST(:first_day AS date), CAST(:last_day AS date), '[]')
               AND (CAST(:associations AS uuid[]) IS NULL OR association_id = ANY (CAST(:associations AS uuid[])))
               AND (CAST(:categories AS text[]) IS NULL OR coalesce(category, :none) = ANY (CAST(:categories AS text[])))
               AND (CAST(:support_kinds AS text[]) IS NULL OR coalesce(support_kind, :none) = ANY (CAST(:support_kinds AS text[])))
             LIMIT :limit""".formatted(CoverageRow.COVERED);

    private final JdbcClient jdbc;
    private final int mostRows;

    CoveragesKnownAt(JdbcClient jdbc, int mostRows) {
        this.jdbc = jdbc;
        this.mostRows = mostRows;
    }

    @Override
    public List<Coverage> of(CoverageChoice choice) {
        Identities identities = Identities.before(choice.position() + 1, jdbc);
        List<Coverage> found = new ArrayList<>();
        standing(choice).forEach((covered, times) -> {
            if (times > 0) {
                found.add(coverage(covered, identities));
            }
        });
        return found;
    }

    private Map<Covered, Integer> standing(CoverageChoice choice) {
        Map<Covered, Integer> standing = new HashMap<>();
        int[] rows = {0};
        jdbc.sql(CHOSEN)
                .param("position", choice.position())
                .param(
                        "way",
                        choice.reach() == Reach.ANY ? null : choice.reach().name())
                .param("first_day", choice.firstDay())
                .param("last_day", choice.lastDay())
                .param("associations", array(choice))
                .param("categories", array(choice.values().get(Dimension.CATEGORY)))
                .param("support_kinds", array(choice.values().get(Dimension.SUPPORT_KIND)))
                .param("none", Dimension.NONE)
                .param("limit", mostRows + 1L)
                .query(row -> {
                    rows[0]++;
                    standing.merge(CoverageRow.covered(row), row.getInt("change"), Integer::sum);
                });
        if (rows[0] > mostRows) {
            throw refused(choice.measure());
        }
        return standing;
    }

    private static Coverage coverage(Covered covered, Identities identities) {
        Map<Dimension, String> dimensions = new EnumMap<>(Dimension.class);
        dimensions.put(Dimension.CATEGORY, covered.category());
        if (covered.supportKind() != null) {
            dimensions.put(Dimension.SUPPORT_KIND, covered.supportKind());
        }
        LocalDate until = covered.until();
        return new Coverage(
                identities.survivorOf(covered.person()), covered.association(), dimensions, covered.from(), until);
    }

    private static UUID @Nullable [] array(CoverageChoice choice) {
        return choice.associations() == null ? null : choice.associations().toArray(UUID[]::new);
    }

    private static String @Nullable [] array(@Nullable List<String> values) {
        return values == null ? null : values.toArray(String[]::new);
    }

    private QuestionRefused refused(String measure) {
        return QuestionRefused.invalid(
                TOO_MUCH,
                measure,
                "For this count everybody would have to be gone through, and they are too many; ask for all associations"
                        + " or one, up to a day or in a calendar month, quarter or year, or filter by more",
                "at most %d rows of coverage".formatted(mostRows),
                "more");
    }
}
