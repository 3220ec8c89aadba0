package org.sohoi.query.sums;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the keys of a series' root are: a test of sums that meets only one of them has tested half of it. */
public enum RootForm {
    DAYS,
    MONTHS;

    /** Those of all versions that are stored. */
    public static Set<RootForm> stored(JdbcTemplate template) {
        Set<RootForm> forms = EnumSet.noneOf(RootForm.class);
        template.queryForList("SELECT DISTINCT keys[1] FROM sum_node WHERE node = 0 AND keys <> '{}'", Integer.class)
                .forEach(key -> forms.add(CalendarNode.isOfMonth(key) ? MONTHS : DAYS));
        return forms;
    }
}
