package org.sohoi.query.reconciliation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sohoi.events.report.Scope;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.problem.RefusalKind;
import org.sohoi.query.time.KnownAt;

/** Asks the measures for what was claimed: once for all that claim the same, where that can be taken apart. */
final class MeasuredFigures implements LedgerFigures {

    private final Measures measures;
    private final SumsOfAssociations sums;

    MeasuredFigures(Measures measures, SumsOfAssociations sums) {
        this.measures = measures;
        this.sums = sums;
    }

    @Override
    public Map<Claim, OptionalLong> found(Set<Claim> claims, KnownAt knownAt) {
        Map<Claim, OptionalLong> found = new HashMap<>();
        claims.stream()
                .collect(Collectors.groupingBy(Claim::subject))
                .forEach((subject, alike) -> found.putAll(found(subject, alike, knownAt)));
        return found;
    }

    private Map<Claim, OptionalLong> found(Claim.Subject subject, List<Claim> alike, KnownAt knownAt) {
        return values(subject.filter())
                .map(values -> measured(subject, alike, values, knownAt))
                .orElseGet(() -> each(alike, claim -> OptionalLong.empty()));
    }

    private Map<Claim, OptionalLong> measured(
            Claim.Subject subject, List<Claim> alike, Map<Dimension, List<String>> values, KnownAt knownAt) {
        AskMeasure question = AskMeasure.total(
                subject.measure(), subject.coordinates(knownAt), new MeasureFilter(null, Tiers.OWN, null, values));
        if (alike.size() > 1 && subject.addsUp()) {
            try {
                return sums.of(alike, question);
            } catch (QuestionRefused refused) {
                mustNotBeForNow(refused);
                // Each by itself may be neither refused nor too much.
            }
        }
        return each(alike, claim -> alone(claim, question));
    }

    private OptionalLong alone(Claim claim, AskMeasure question) {
        Tiers tiers = claim.scope() == Scope.ALL_TIERS ? Tiers.ALL : Tiers.OWN;
        MeasureFilter filter = new MeasureFilter(
                claim.associationId(), tiers, null, question.filter().values());
        try {
            return OptionalLong.of(measures.answer(AskMeasure.total(question.measure(), question.coordinates(), filter))
                    .wholeTotal());
        } catch (QuestionRefused refused) {
            mustNotBeForNow(refused);
            return OptionalLong.empty();
        }
    }

    private static void mustNotBeForNow(QuestionRefused refused) {
        if (refused.refusal().kind() == RefusalKind.NOT_YET) {
            throw refused;
        }
    }

    private static Map<Claim, OptionalLong> each(List<Claim> claims, Function<Claim, OptionalLong> found) {
        return claims.stream().collect(Collectors.toMap(Function.identity(), found));
    }

    /** Nothing when a dimension is unknown. */
    private static Optional<Map<Dimension, List<String>>> values(Map<String, List<String>> filter) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Map.Entry<String, List<String>> condition : filter.entrySet()) {
            Optional<Dimension> dimension = Dimension.labelled(condition.getKey());
            if (dimension.isEmpty()) {
                return Optional.empty();
            }
            values.put(dimension.get(), condition.getValue());
        }
        return Optional.of(values);
    }
}
