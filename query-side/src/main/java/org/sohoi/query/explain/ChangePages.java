package org.sohoi.query.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.trace.AddedDeltas;
import org.sohoi.query.trace.Contribution;
import org.sohoi.query.trace.Contributions;
import org.sohoi.query.trace.Cursor;
import org.sohoi.query.trace.Page;

/** Pages of changes. Those that no event bears stand before the first position, and are numbered there. */
final class ChangePages {

    private static final int BEFORE_THE_FIRST = 0;

    private final Contributions contributions;

    ChangePages(Contributions contributions) {
        this.contributions = contributions;
    }

    ChangePage page(Page page, List<Change> reclassified, AddedDeltas recorded, @Nullable LocalDate knownDay) {
        List<Placed> found = new ArrayList<>();
        for (int i = 0; i < reclassified.size() && found.size() <= page.limit(); i++) {
            Cursor place = new Cursor(BEFORE_THE_FIRST, i);
            if (place.compareTo(page.after()) > 0) {
                found.add(new Placed(place, reclassified.get(i)));
            }
        }
        int rest = page.limit() + 1 - found.size();
        if (rest > 0) {
            contributions
                    .after(page.after(), recorded, rest)
                    .forEach(contribution -> found.add(placed(contribution, knownDay)));
        }
        boolean more = found.size() > page.limit();
        List<Placed> shown = more ? found.subList(0, page.limit()) : found;
        return new ChangePage(
                shown.stream().map(Placed::change).toList(),
                more ? shown.get(shown.size() - 1).place().toString() : null);
    }

    private static Placed placed(Contribution contribution, @Nullable LocalDate knownDay) {
        return new Placed(contribution.cursor(), Change.recorded(contribution, knownDay));
    }

    private record Placed(Cursor place, Change change) {}

    /** @param next none after the last page */
    record ChangePage(List<Change> changes, @Nullable String next) {}
}
