package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.GroupMember;
import org.sohoi.query.sums.MeasureSums;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks what a running query side would be asked, and notices of which breadths the series are that it adds up. */
final class BreadthsChosen implements MeasureSums {

    private final JdbcClient jdbc;
    private final MeasureSums sums;
    private final MeasureQueries queries;
    private final Set<Integer> series = new HashSet<>();

    BreadthsChosen(RunningQuerySide querySide) {
        MeasureProperties properties = querySide.bean(MeasureProperties.class);
        this.jdbc = querySide.bean(ReadModel.class).jdbc();
        this.sums = querySide.bean(MeasureSums.class);
        KnownSeries known = new KnownSeries(jdbc);
        this.queries = new MeasureQueries(
                known,
                this,
                querySide.bean(Placements.class),
                new DistinctAnswers(
                        new KeptCounts(known, this, properties),
                        new CoverageCounts(querySide.bean(Coverages.class), properties.mostRows()),
                        properties.mostRows()),
                properties);
    }

    MeasureAnswer answer(AskMeasure question) {
        return queries.answer(question);
    }

    /** Of all that was asked so far. */
    Set<Breadth> breadths() {
        return jdbc
                .sql("SELECT DISTINCT breadth FROM measure_series WHERE number = ANY (:series)")
                .param("series", series.toArray(Integer[]::new))
                .query(String.class)
                .stream()
                .map(Breadth::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position) {
        members.forEach(member -> series.add(member.series()));
        return sums.upTo(members, groups, days, position);
    }

    @Override
    public long lookUps(Collection<GroupMember> members, List<LocalDate> days) {
        return sums.lookUps(members, days);
    }
}
